/** A knot or a stitch of an ink file, or what stands before the first (its name is empty). */
export interface Section {
  /** As diverts name it: `pay`, or `pay.again` for a stitch. */
  name: string;
  /** Its first line, from 1. */
  line: number;
  lines: string[];
}

/** The sections of an ink file in their order, the beginning first. Functions are called, not walked to, and left out. */
export function sectionsOf(text: string): Section[] {
  const sections: Section[] = [{ name: '', line: 1, lines: [] }];
  let knot = '';
  let inFunction = false;
  for (const [index, line] of text.split('\n').entries()) {
    const [, marks, isFunction, name] = /^\s*(=+)\s*(function\s+)?([\p{L}\p{N}_]+)/u.exec(line) ?? [];
    if (marks === undefined || name === undefined) {
      if (!inFunction) sections.at(-1)!.lines.push(line.replace(/\/\/.*$/, ''));
      continue;
    }
    inFunction = isFunction !== undefined;
    if (inFunction) continue;
    if (marks.length > 1) knot = name;
    sections.push({ name: marks.length > 1 ? name : `${knot}.${name}`, line: index + 1, lines: [] });
  }
  return sections;
}
