import { z } from 'zod';
import { day, text, webAddress } from './fields';

/** What a booth's words rest on. */
export const sourceSchema = z.strictObject({
  title: text().describe('文件或报道的名称，不用书名号。'),
  issuer: text().describe('谁发布的，例如 国务院、中国人民银行。'),
  number: text().optional().describe('文号，例如 国务院令第660号；没有就不写。'),
  date: day().optional().describe('发布或施行的日期，例如 2015-02-17。'),
  url: webAddress().optional().describe('官方网址；没有把握就不写。'),
});
