import type { Cue } from '../../exhibition/types';

/** How much of two texts must be the same for one to be taken for the other: dialects word things a little differently. */
const alike = 0.5;

/**
 * For each cue of a recording the sentence on the page that it says, or null for one that the page does not have.
 * Cues run in the page's order; one sentence may take several cues, one cue several sentences (the first counts).
 */
export function alignCues(cues: readonly Pick<Cue, 'text'>[], sentences: readonly { text: string }[]): (number | null)[] {
  let next = 0;
  return cues.map(({ text }) => {
    const said = letters(text);
    if (said === '') return null;
    const found = sentences.findIndex((sentence, at) => at >= next && isSaid(said, letters(sentence.text)));
    if (found < 0) return null;
    next = found;
    return found;
  });
}

function isSaid(said: string, written: string): boolean {
  if (written === '') return false;
  if (said.includes(written) || written.includes(said)) return true;
  const pairs = pairsOf(said);
  const others = pairsOf(written);
  const both = [...pairs].filter((pair) => others.has(pair)).length;
  return pairs.size + others.size > 0 && (2 * both) / (pairs.size + others.size) >= alike;
}

function letters(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

function pairsOf(text: string): Set<string> {
  return new Set(Array.from({ length: Math.max(text.length - 1, 0) }, (_, at) => text.slice(at, at + 2)));
}
