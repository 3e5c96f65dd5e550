/** Kinds of fields the schemas share. Each sentence of `describe` is what the editor reads in a problem's mend. */
import { z } from 'zod';

/** Text of one line or more, never empty. A bare number such as `12378` is read as text. */
export function text() {
  return z.preprocess((value) => (typeof value === 'number' ? String(value) : value), z.string().trim().min(1, '不能是空的。'));
}

/** A day that exists, written `YYYY-MM-DD`. */
export function day() {
  return z.string().refine(isDay, '请写成 2026-11-24 这样的日期（年-月-日，月和日都写两位）。');
}

/** A colour as `#rrggbb`. */
export function colour() {
  return z.string().regex(/^#[0-9a-f]{6}$/i, "请写成 '#1f3f77' 这样：# 加六位数字或字母 a-f，用单引号包起来。");
}

/** An address of a page on the web. */
export function webAddress() {
  return z.string().refine(isWebAddress, '请写完整的网址，以 https:// 开头。');
}

/** A whole number from `least` to `most`. */
export function wholeNumber(least: number, most: number) {
  const sentence = `请写 ${least} 到 ${most} 之间的整数。`;
  return z.number().refine((value) => Number.isInteger(value) && value >= least && value <= most, sentence);
}

/** A list with at least one entry, none twice. */
export function list<Entry extends z.ZodType>(entry: Entry) {
  return z
    .array(entry)
    .min(1, '至少写一个。')
    .refine((entries) => new Set(entries.map((item) => JSON.stringify(item))).size === entries.length, '同一个写了两次，请删掉一个。');
}

/** Characters of a text counted as Chinese ones: a Latin letter, digit or space counts half, as it is half as wide. */
export function lengthOf(value: string): number {
  return Math.ceil(Array.from(value).reduce((sum, character) => sum + (character < '\u0080' ? 0.5 : 1), 0));
}

/**
 * One sentence of at most `limit` characters, counted by `lengthOf`.
 */
export function sentence(limit: number) {
  return text().superRefine((value, context) => {
    const length = lengthOf(value);
    if (length > limit) context.addIssue({ code: 'custom', params: { rule: 'summary-too-long', length, limit } });
  });
}

function isDay(value: string): boolean {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(value) ? Date.parse(`${value}T00:00:00Z`) : NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value);
}

function isWebAddress(value: string): boolean {
  return /^https?:\/\/[^\s"'<>\\]+$/.test(value) && URL.canParse(value);
}
