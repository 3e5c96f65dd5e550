import type { Amount } from './sheet';

/** An amount as a sentence in `lang` has it: money with two decimals only where it is small, years and months with their name, no word for yuan. */
export function showAmount({ value, unit }: Amount, lang: string): string {
  if (unit === 'percent') return `${number(value, 2, lang)}%`;
  if (unit === 'year' || unit === 'month') return new Intl.NumberFormat(lang, { style: 'unit', unit, unitDisplay: 'long', maximumFractionDigits: 1 }).format(value);
  if (unit === 'age') return number(value, 0, lang);
  const small = Math.abs(value) < 1000;
  // 717.90 yuan, but 100 yuan.
  return number(value, small ? 2 : 0, lang, small && Math.round(value * 100) % 100 !== 0 ? 2 : 0);
}

function number(value: number, most: number, lang: string, least = 0): string {
  return new Intl.NumberFormat(lang, { minimumFractionDigits: least, maximumFractionDigits: most }).format(value);
}
