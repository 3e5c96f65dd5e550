/** Marks that must not begin a line. */
const hanging = /^[，。、；：！？）》”’,.;:!?)]/;
/** A word with the blank after it, or one character of a script that is written without blanks. */
const pieces = /[\u0021-\u024f]+\s*|\s+|[^\s\u0021-\u024f]/gu;

/** Text in lines at most so many letters wide; Latin letters are a little over half as wide as they are high. An SVG picture breaks no lines by itself. */
export function wrapText(text: string, most: number): string[] {
  const lines = [''];
  for (const [piece] of text.matchAll(pieces)) {
    const line = lines.at(-1)!;
    if (line !== '' && widthOf(line + piece.trimEnd()) > most && !hanging.test(piece)) lines.push(piece.trimStart());
    else lines[lines.length - 1] = line + piece;
  }
  return lines.map((line) => line.trim());
}

/** The same in as many lines, about equally long: a centred text looks lost with one word under the rest. */
export function balancedText(text: string, most: number): string[] {
  const { length } = wrapText(text, most);
  for (let width = widthOf(text) / length; width < most; width += 0.5) {
    const lines = wrapText(text, width);
    if (lines.length <= length) return lines;
  }
  return wrapText(text, most);
}

/** In letters as wide as they are high. */
export function widthOf(text: string): number {
  return Array.from(text).reduce((sum, letter) => sum + (letter < '\u0250' ? 0.56 : 1), 0);
}
