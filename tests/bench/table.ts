/** A table for the terminal: a name and a value for each column in each row. */
export function table(title: string, columns: string[], rows: [name: string, ...cells: string[]][]): string {
  const all = [[title, ...columns], ...rows];
  const widths = all[0]!.map((_, column) => Math.max(...all.map((row) => (row[column] ?? '').length)));
  const line = (row: string[]) => row.map((cell, column) => (column === 0 ? cell.padEnd(widths[0]!) : cell.padStart(widths[column]!))).join('  ');
  const [head, ...body] = all.map(line);
  return ['', head, '─'.repeat(head!.length), ...body].join('\n');
}

export const milliseconds = (value: number) => `${value < 20 ? value.toFixed(1) : Math.round(value)} ms`;
export const kilobytes = (bytes: number) => `${(bytes / 1024).toFixed(1)} KB`;
export const times = (ratio: number) => `${ratio.toFixed(2)}×`;
