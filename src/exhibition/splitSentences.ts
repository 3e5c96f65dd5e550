/** A stretch of a text, from `start` up to but not including `end`, in UTF-16 units. */
export interface Span {
  start: number;
  end: number;
}

/** Some devices fall silent after about 15 seconds of one utterance: at four Chinese characters a second, this is safe. */
const longest = 45;

/** Marks that end a sentence wherever they stand, and those that close what was quoted in it. */
const ends = /[。！？!?…]/;
const closers = /[”’」』）》〉】)\]"']/;
/** Abbreviations whose full stop ends nothing. */
const abbreviation = /\b(?:[A-Z]|Mr|Mrs|Ms|Dr|St|No|Art|vs|e\.g|i\.e|approx)$/;

/**
 * Cuts a text into sentences for reading aloud, Chinese and English. A full stop inside a number (3.5), an address or an
 * abbreviation ends nothing. A sentence too long to say in one go is cut at its commas as well.
 */
export function splitSentences(text: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    if (!endsAt(text, at)) continue;
    while (at + 1 < text.length && (ends.test(text[at + 1]!) || closers.test(text[at + 1]!))) at++;
    spans.push(...shorten(text, { start, end: at + 1 }));
    start = at + 1;
  }
  spans.push(...shorten(text, { start, end: text.length }));
  return spans.map((span) => trim(text, span)).filter(({ start, end }) => /[\p{L}\p{N}]/u.test(text.slice(start, end)));
}

function endsAt(text: string, at: number): boolean {
  const mark = text[at]!;
  if (ends.test(mark)) return true;
  if (mark !== '.') return false;
  const after = /^["'”’)\]]*(.?)/s.exec(text.slice(at + 1))?.[1] ?? '';
  return (after === '' || /\s/.test(after)) && !abbreviation.test(text.slice(0, at));
}

/** Cuts at commas and their like, as few times as the length allows. */
function shorten(text: string, span: Span): Span[] {
  const parts: Span[] = [];
  let { start } = span;
  let lastCut = start;
  for (let at = start; at < span.end; at++) {
    const cut = /[，；：、]/.test(text[at]!) || (/[,;:]/.test(text[at]!) && /\s/.test(text[at + 1] ?? ''));
    if (cut) lastCut = at + 1;
    if (lastCut > start && lengthSaid(text.slice(start, at + 1)) > longest) {
      parts.push({ start, end: lastCut });
      start = lastCut;
    }
  }
  return [...parts, { start, end: span.end }];
}

/** How long a text is when said, in Chinese characters: a Latin letter takes about a third of one. */
export function lengthSaid(text: string): number {
  return Array.from(text).reduce((sum, character) => sum + (character < '\u0250' ? 1 / 3 : 1), 0);
}

function trim(text: string, { start, end }: Span): Span {
  while (start < end && /\s/.test(text[start]!)) start++;
  while (end > start && /\s/.test(text[end - 1]!)) end--;
  return { start, end };
}
