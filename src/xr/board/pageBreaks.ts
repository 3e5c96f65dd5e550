/** A headset shows pages, not a scroll: no line of text is cut, and a heading stays with what follows it. */

/** A line of text or a picture: its upper and lower edge in CSS pixels from the top of the text. */
export interface Line {
  top: number;
  bottom: number;
  /** Must not be the last line of a page. */
  heading?: boolean;
}

/** Where each page begins, in CSS pixels from the top of the text; at least one page. Lines taller than a page are cut. */
export function pageBreaks(lines: Line[], pageHeight: number): number[] {
  const sorted = lines.toSorted((a, b) => a.top - b.top || a.bottom - b.bottom);
  const starts = [0];
  for (let i = 0; i < sorted.length; i++) {
    const start = starts.at(-1)!;
    const line = sorted[i]!;
    if (line.bottom <= start + pageHeight) continue;
    let first = i;
    while (first > 0 && sorted[first - 1]!.heading && sorted[first - 1]!.top > start) first -= 1;
    const top = sorted[first]!.top;
    if (top > start) {
      starts.push(top);
      // The page that begins here may be too short for this very line.
      i = first - 1;
    } else {
      starts.push(start + pageHeight);
      i -= 1;
    }
  }
  return starts;
}
