import { z } from 'zod';
import { day, text } from './fields';

const number = /^(?:\d{3,6}|0\d{2,3}-\d{7,8}|400-\d{3}-\d{4}|1\d{10})$/;

/** A phone line the hall tells people to call. */
export const hotlineSchema = z.strictObject({
  number: text()
    .superRefine((value, context) => {
      if (!number.test(value)) context.addIssue({ code: 'custom', params: { rule: 'bad-hotline', value } });
    })
    .describe("号码，用单引号包起来，例如 '12378'。"),
  name: text().describe('这条热线的名称。'),
  when: text().describe('一句话说清什么时候打它。'),
  checked: day().describe('最近一次核对号码的日期，例如 2026-11-24。'),
});
