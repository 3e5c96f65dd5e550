/** Words of the vocabulary that a slip of the keyboard may have turned into `word`: one edit from 4 letters, two from 8. */
export function nearWords(word: string, vocabulary: Iterable<string>): string[] {
  const allowed = word.length < 4 ? 0 : word.length < 8 ? 1 : 2;
  return [...vocabulary].filter((other) => Math.abs(other.length - word.length) <= allowed && edits(word, other) <= allowed);
}

/** Letters to add, drop, change or swap with their neighbour to get from `a` to `b` (optimal string alignment). */
function edits(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      row[j] = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) row[j] = Math.min(row[j]!, beforeLast[j - 2]! + 1);
    }
    [beforeLast, last] = [last, row];
  }
  return last[b.length]!;
}
