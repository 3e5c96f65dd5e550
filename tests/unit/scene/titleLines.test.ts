import { describe, expect, it } from 'vitest';
import { titleLines } from '../../../src/scene/labels';

describe('titleLines', () => {
  it('leaves a short title on one line', () => {
    expect(titleLines('收到假币怎么办')).toEqual(['收到假币怎么办']);
  });

  it('breaks after a colon', () => {
    expect(titleLines('存款保险：50万元以内全额赔')).toEqual(['存款保险：', '50万元以内全额赔']);
  });

  it('breaks after a clause, unless one line would be far longer than the other', () => {
    expect(titleLines('每月0.6%，一年可不是7.2%')).toEqual(['每月0.6%，', '一年可不是7.2%']);
    expect(titleLines('签字前，先看贷款成本表')).toEqual(['签字前，', '先看贷款成本表']);
    expect(titleLines('Stop, hang up, ask somebody you know well')).toEqual(['Stop, hang up,', 'ask somebody you know well']);
    expect(titleLines('停，一二三四五六七八九十一二三四五')[0]!.length).toBeGreaterThan(5);
  });

  it('parts no word', () => {
    expect(titleLines('每年查两次自己的信用报告')).toEqual(['每年查两次', '自己的信用报告']);
    expect(titleLines('管好卡、密码和验证码')).toEqual(['管好卡、', '密码和验证码']);
  });

  it('breaks a long title in the middle, never before a closing mark', () => {
    expect(titleLines('一二三四五六七八九十')).toEqual(['一二三四五', '六七八九十']);
    expect(titleLines('一二三四”五六七八九')[1]).not.toMatch(/^”/);
  });

  it('breaks English at a space and loses no word', () => {
    const lines = titleLines('What to do when the bank finds a fake note');
    expect(lines).toHaveLength(2);
    expect(lines.join(' ')).toBe('What to do when the bank finds a fake note');
  });
});
