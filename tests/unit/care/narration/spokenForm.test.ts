import { describe, expect, it } from 'vitest';
import { spokenForm } from '../../../../src/care/narration/spokenForm';

describe('what a voice is given to say', () => {
  it.each([
    ['打96110问一问', '打九六一一零问一问'],
    ['拨打 12378 或 110。', '拨打 一二三七八 或 一一零。'],
    ['银行客服95588', '银行客服九五五八八'],
    ['0851-86821234，400-123-4567', '零八五一八六八二一二三四，四零零一二三四五六七'],
    ['手机13800001111', '手机一三八零零零零一一一一'],
  ])('reads phone numbers digit by digit: %s', (text, said) => expect(spokenForm(text, 'zh-CN')).toBe(said));

  it('does so in other languages with digits set apart', () => {
    expect(spokenForm('Call 96110 at once.', 'en')).toBe('Call 9 6 1 1 0 at once.');
  });

  it.each(['利率3.5%', '110元', '12500 元', '2026年11月24日', '国务院令第660号', '50万元', '每年112.5元', '¥12345', '12345人', '1 200 000'])('leaves amounts, years and percentages alone: %s', (text) => {
    expect(spokenForm(text, 'zh-CN')).toBe(text);
  });
});
