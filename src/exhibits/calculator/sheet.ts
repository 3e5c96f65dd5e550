import type { ExhibitWordKey } from '../../exhibition/words';

export type Unit = 'yuan' | 'percent' | 'year' | 'month' | 'age';

export interface Amount {
  value: number;
  unit: Unit;
}

/** One number the visitor gives, with its limits (inclusive). */
export interface Field {
  label: ExhibitWordKey;
  unit: Unit;
  least: number;
  most: number;
  /** What one press of − or + is worth. */
  step: number;
  usual: number;
}

/** Bars from left to right, each of the same parts from the bottom up, in yuan. */
export interface Plot {
  /** Word that names a bar by its number. */
  step: 'calcYearNo' | 'calcMonthNo' | 'calcAgeNo';
  parts: ExhibitWordKey[];
  bars: Bar[];
}

export interface Bar {
  /** The year, month or age. */
  at: number;
  heights: number[];
}

/** The result in one plain sentence with its amounts, and how it came about; or why the numbers do not go together. */
export type Worked = { said: ExhibitWordKey; amounts: Record<string, Amount>; plot: Plot } | { wrong: ExhibitWordKey };

/** One kind of calculation: what it asks, and what it makes of the answers. */
export interface Sheet<Key extends string = string> {
  fields: Record<Key, Field>;
  work(values: Record<Key, number>): Worked;
}

const mostBars = 12;

/** At most a dozen of the bars, evenly spread, the first and the last among them. */
export function thin(bars: readonly Bar[]): Bar[] {
  if (bars.length <= mostBars) return [...bars];
  return Array.from({ length: mostBars }, (_, i) => bars[Math.round((i * (bars.length - 1)) / (mostBars - 1))]!);
}

export const yuan = (value: number): Amount => ({ value, unit: 'yuan' });
export const percent = (value: number): Amount => ({ value, unit: 'percent' });
export const years = (value: number): Amount => ({ value, unit: 'year' });
export const months = (value: number): Amount => ({ value, unit: 'month' });
