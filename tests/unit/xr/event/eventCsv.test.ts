import { describe, expect, it } from 'vitest';
import { eventCsv } from '../../../../src/xr/event/eventCsv';
import type { EventVisit } from '../../../../src/xr/event/eventRecord';

const words = { columns: ['序号', '日期', '开始', '分钟', '文字', '关怀版', '走法', '几个', '哪些'], yes: '是', no: '否', tour: '五分钟导览', free: '自己走' };
const visit: EventVisit = { began: new Date(2026, 10, 5, 9, 7).getTime(), seconds: 150, booths: ['a', 'b'], choices: { lang: 'zh-CN', care: true, walk: 'tour', aloud: false } };
const csv = (visits: EventVisit[], titleOf = (id: string) => id) => eventCsv(visits, words, titleOf, () => '中文');

describe('the table of an event', () => {
  it('begins with the mark by which Excel knows UTF-8, then the headings', () => {
    expect(csv([])).toBe('\uFEFF序号,日期,开始,分钟,文字,关怀版,走法,几个,哪些\r\n');
  });

  it('has a row for each visit, in the device’s own time', () => {
    expect(csv([visit, { ...visit, booths: [], choices: { ...visit.choices, care: false, walk: 'free' } }]).split('\r\n').slice(1)).toEqual([
      '1,2026-11-05,09:07,2.5,中文,是,五分钟导览,2,a / b',
      '2,2026-11-05,09:07,2.5,中文,否,自己走,0,',
      '',
    ]);
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '＝1', '\r=1'])('runs no formula: %j', (title) => {
    const last = csv([{ ...visit, booths: ['a'] }], () => title).split('中文,是,五分钟导览,1,')[1]!;
    expect(last).toMatch(/^"?'/);
  });

  it('keeps commas, quotes and line breaks of a title in its cell', () => {
    expect(csv([{ ...visit, booths: ['a'] }], () => '先问,"再"借\n钱')).toContain(',1,"先问,""再""借\n钱"\r\n');
  });
});
