import type { Problem } from '../../exhibition/types';
import { fileStart, problem, type Point } from '../problems';
import { problemOf, type RunningStory } from './compileInk';

/** Choices a visitor has at a turn: more are too many to hold in mind. */
const most = 4;
/** Choices on the longest way through; a longer one has no end. */
const longest = 30;
/** Turns looked at; a larger story is checked so far and no further. */
const enough = 4000;
/** Lines said at one turn, and milliseconds for a line: beyond them the story runs in a circle. */
const lines = 40;
const patience = 3000;

/** Goes every way through a story that compiled, and reports where one breaks off, never ends, or asks too much. */
export function walkStory(file: string, text: string, story: RunningStory): Problem[] {
  const found = new Map<string, Problem>();
  const report = (problem: Problem) => found.set(`${problem.line} ${problem.rule}`, problem);
  story.onError = (message) => problemOf(file, '', message).forEach(report);
  const ways = [{ state: story.state.ToJson(), choice: -1, depth: 0 }];
  for (let turns = 0; turns < enough; turns++) {
    const way = ways.pop();
    if (!way) break;
    story.state.LoadJson(way.state);
    const before = found.size;
    if (way.choice >= 0) story.ChooseChoiceIndex(way.choice);
    if (!play(story) || way.depth > longest) {
      report(problem('story-endless', file, fileStart, { longest }));
      break;
    }
    const { length } = story.currentChoices;
    if (found.size > before || length === 0) continue;
    if (length > most) report(problem('story-choices', file, placeOf(story, text), { count: length, most }));
    const state = story.state.ToJson();
    for (let choice = 0; choice < length; choice++) ways.push({ state, choice, depth: way.depth + 1 });
  }
  return [...found.values()];
}

/** Says everything up to the next choice; false when that never comes. */
function play(story: RunningStory): boolean {
  for (let said = 0; story.canContinue; said++) {
    story.ContinueAsync(patience);
    if (!story.asyncContinueComplete || said > lines) return false;
  }
  return true;
}

/** Where the first of the choices stands; a running story does not say, but a choice stands in brackets. */
function placeOf(story: RunningStory, text: string): Point {
  const first = text.split('\n').findIndex((line) => line.includes(`[${story.currentChoices[0]?.text}]`));
  return { line: Math.max(first, 0) + 1, column: 1 };
}
