/** A day as people write it (`2026/1/5`, `2026.1.5`, `2026年1月5日`) as `2026-01-05`; undefined when it is no day. */
export function isoDay(text: string): string | undefined {
  const [, year, month, day] = /^(\d{4})\s*[-/.年／－．]\s*(\d{1,2})\s*[-/.月／－．]\s*(\d{1,2})\s*[日号]?$/.exec(text.trim()) ?? [];
  if (year === undefined || month === undefined || day === undefined) return undefined;
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const time = Date.parse(`${iso}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(iso) ? iso : undefined;
}
