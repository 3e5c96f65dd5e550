/** Telling a story. Pure: what has been said follows from the story and the choices made so far. */
import { Story as Ink } from 'inkjs';
import type { Story } from '../../exhibition/types';

/** One thing said: by the other side, by the visitor, or by us, who explain the trick (`note`) and sum up (`end`). */
export interface Turn {
  by: 'them' | 'you' | 'note' | 'end';
  text: string;
  /** Name of who speaks for the other side. */
  who?: string;
}

export interface Telling {
  turns: Turn[];
  /** How many of the turns were there before the last choice. */
  before: number;
  /** What may be chosen now, by place; none at the end. */
  choices: string[];
  /** Money lost so far, in yuan. */
  lost: number;
  ended: boolean;
}

/** Where the story stands after `path`, the places of the choices made; a place that is not offered ends the path. */
export function tell({ ink, who }: Pick<Story, 'ink' | 'who'>, path: readonly number[]): Telling {
  const running = new Ink(ink);
  // Chance, where a story has any, must fall the same way each time it is told again from its beginning.
  running.state.storySeed = 1;
  const turns = speak(running, who);
  let before = 0;
  for (const place of path) {
    const choice = running.currentChoices[place];
    if (!choice) break;
    before = turns.length;
    running.ChooseChoiceIndex(place);
    turns.push({ by: 'you', text: choice.text }, ...speak(running, who));
  }
  const choices = running.currentChoices.map(({ text }) => text);
  return { turns, before, choices, lost: Number(running.variablesState.$('lost') ?? 0), ended: choices.length === 0 };
}

/** What is said up to the next choice; a line's tags tell who says it, `who` where none does. */
function speak(running: Ink, who: string): Turn[] {
  const turns: Turn[] = [];
  while (running.canContinue) {
    const text = running.Continue()?.trim() ?? '';
    if (text === '') continue;
    const tags = running.currentTags ?? [];
    const other = tags.find((tag) => /^who\s*[:：]/.test(tag))?.replace(/^who\s*[:：]\s*/, '');
    if (tags.includes('note')) turns.push({ by: 'note', text });
    else if (tags.includes('end')) turns.push({ by: 'end', text });
    else turns.push({ by: 'them', text, who: other ?? who });
  }
  return turns;
}
