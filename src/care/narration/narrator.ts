import type { Recording } from '../../exhibition/types';
import type { Settings } from '../../visit/settings';
import { alignCues } from './alignCues';
import { createDeviceVoice, deviceSpeech } from './deviceVoice';
import { findSentences, sentenceAt } from './findSentences';
import { createMarker } from './highlight';
import { createPlayer, type Player } from './player';
import { createRecordedVoice } from './recordedVoice';
import { reveal } from './reveal';
import type { Voice } from './voice';

/** How the visitor likes to be read to. */
export type Taste = Pick<Settings, 'rate' | 'voice'>;

export interface NarratorOptions {
  /** What is read: an article, a page, a line. */
  text: Element;
  /** Absolute address of the site, ending in `/`. */
  root: string;
  /** The page's language. */
  lang: string;
  /** Moves are to be cut short. */
  still: () => boolean;
  /** A voice begins or falls silent; the hall draws its own sounds back. */
  onSpeaking: (on: boolean) => void;
  /** Brings the sentence under way into view in the caller's own manner; without it the page scrolls. */
  onSentence?: ((range: Range) => void) | undefined;
}

/** Reads one text of the page aloud and marks what it says. */
export interface Narrator {
  player: Player;
  recordings: Recording[];
  /** Reads on from the sentence at this caret; false where there is no sentence. */
  hearFrom(node: Node, offset: number): boolean;
  /** Another speed or another voice: the sentence under way is said again with it. */
  follow(taste: Taste): void;
  /** Falls silent, unmarks. */
  close(): void;
}

/** A choice of voice that means a recording, by the language spoken in it: `recording hmn`. */
export const recordingChoice = ({ lang }: Recording) => `recording ${lang}`;

/** The recordings an article carries with it. */
export function recordingsOf(text: Element): Recording[] {
  const kept = text.closest<HTMLElement>('[data-recordings]')?.dataset.recordings;
  return kept === undefined ? [] : (JSON.parse(kept) as Recording[]);
}

/** A narrator at rest. The recording in the page's language is preferred to the device, unless the visitor chose a voice. */
export function createNarrator({ text, root, lang, still, onSpeaking, onSentence }: NarratorOptions): Narrator {
  const marker = createMarker(text);
  const recordings = recordingsOf(text);
  const lost = new Set<Recording>();
  let now: Taste = { rate: 1, voice: null };
  /** For each line of the voice, its sentence on the page. */
  let places: (number | null)[] = [];

  function takeVoice(): Voice {
    const sentences = findSentences(text);
    const there = recordings.filter((recording) => !lost.has(recording));
    const recording = there.find((one) => recordingChoice(one) === now.voice) ?? (now.voice === null || !deviceSpeech() ? there.find((one) => one.lang === lang) : undefined);
    if (!recording) {
      places = sentences.map((_, at) => at);
      return createDeviceVoice({ lines: sentences, rate: now.rate, name: now.voice });
    }
    const cues = recording.cues ?? [];
    places = cues.length > 0 ? alignCues(cues, sentences) : [null];
    used = recording;
    return createRecordedVoice({ address: root + recording.src, cues, rate: now.rate });
  }

  let used: Recording | null = null;
  const player = createPlayer(takeVoice());

  /** Another voice, at the sentence where this one is. */
  function change(): void {
    const sentence = placeOf(player.store.getState().line);
    used = null;
    const voice = takeVoice();
    player.change(voice, lineOf(sentence ?? 0));
  }

  /** The sentence of a line; of one the page does not have, the last before it. */
  const placeOf = (line: number): number | null => places.slice(0, line + 1).findLast((place) => place !== null) ?? null;
  const lineOf = (sentence: number): number => Math.max(0, places.findLastIndex((place, line) => place !== null && place <= sentence && places.indexOf(place) === line));

  const forget = player.store.subscribe((state, before) => {
    if ((state.status === 'speaking') !== (before.status === 'speaking')) onSpeaking(state.status === 'speaking');
    if (state.status === 'failed' && state.trouble === 'recording' && used && !lost.has(used)) {
      lost.add(used);
      change();
      player.play();
      return;
    }
    if (state.line === before.line && state.status === before.status) return;
    const shown = state.status === 'speaking' || state.status === 'paused' ? (places[state.line] ?? null) : null;
    const range = marker.mark(shown);
    if (!range || state.status !== 'speaking') return;
    if (onSentence) onSentence(range);
    else reveal(range, document.querySelector('.narration'), still());
  });

  return {
    player,
    recordings,
    hearFrom(node, offset) {
      const at = sentenceAt(findSentences(text), node, offset);
      if (at === undefined) return false;
      player.hear(lineOf(at));
      return true;
    },
    follow(next) {
      if (next.rate === now.rate && next.voice === now.voice) return;
      now = next;
      change();
    },
    close() {
      player.stop();
      forget();
      marker.mark(null);
      onSpeaking(false);
    },
  };
}
