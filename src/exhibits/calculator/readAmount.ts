import type { Field } from './sheet';

/** A number within the field's limits, or what is wrong with what was typed. */
export type Read = { value: number } | { wrong: 'calcNotNumber' | 'calcTooLittle' | 'calcTooMuch' };

/** Reads what a visitor typed. Years, months and ages are whole. */
export function readAmount(text: string, { unit, least, most }: Pick<Field, 'unit' | 'least' | 'most'>): Read {
  const value = text.trim() === '' ? Number.NaN : Number(text);
  const whole = unit === 'yuan' || unit === 'percent' || Number.isInteger(value);
  if (!Number.isFinite(value) || !whole) return { wrong: 'calcNotNumber' };
  if (value < least) return { wrong: 'calcTooLittle' };
  return value > most ? { wrong: 'calcTooMuch' } : { value };
}

/** What a press of − or + makes of what was typed: the next whole step, never beyond the limits. */
export function stepAmount(text: string, { step, least, most, usual }: Field, direction: -1 | 1): string {
  const typed = Number(text);
  if (text.trim() === '' || !Number.isFinite(typed)) return String(usual);
  const steps = typed / step;
  // A value that lies a rounding error beside a step lies on it.
  const near = Math.abs(steps - Math.round(steps)) < 1e-6 ? Math.round(steps) : steps;
  const next = (direction > 0 ? Math.floor(near) + 1 : Math.ceil(near) - 1) * step;
  return String(Number(Math.min(most, Math.max(least, next)).toFixed(4)));
}
