import { describe, expect, it } from 'vitest';
import { titleLines } from '../../../src/scene/labels';

describe('titleLines', () => {
  it('leaves a short title on one line', () => {
    expect(titleLines('收到假币怎么办')).toEqual(['收到假币怎么办']);
  });

  it('breaks after a colon', () => {
    expect(titleLines('存款保险：50万元以内全额赔')).toEqual(['存款保险：', '50万元以内全额赔']);
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
