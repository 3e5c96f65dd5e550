import type { Amount } from './sheet';

/** An amount as a sentence in `lang` has it: money with two decimals only where it is small, years and months with their name, no word for yuan. */
export function showAmount({ value, unit }: Amount, lang: string): string {
  if (unit === 'percent') return `${number(value, 2, lang)}%`;
  if (unit === 'year' || unit === 'month') return new Intl.NumberFormat(lang, { style: 'unit', unit, unitDisplay: 'long', maximumFractionDigits: 1 }).format(value);
  if (unit === 'age') return number(value, 0, lang);
  return number(value, Math.abs(value) < 1000 ? 2 : 0, lang);
}

function number(value: number, digits: number, lang: string): string {
  return new Intl.NumberFormat(lang, { maximumFractionDigits: digits }).format(value);
}
