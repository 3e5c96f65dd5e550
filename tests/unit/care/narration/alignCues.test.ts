import { describe, expect, it } from 'vitest';
import { alignCues } from '../../../../src/care/narration/alignCues';

const texts = (...all: string[]) => all.map((text) => ({ text }));
const page = texts('先挂电话，再打过去。', '真的银行不会催您。', '记住一个号码：96110。');

describe('matching a transcript with the page', () => {
  it('finds each cue’s sentence whatever the punctuation', () => {
    expect(alignCues(texts('先挂电话 再打过去', '真的银行，不会催您！', '记住一个号码 96110'), page)).toEqual([0, 1, 2]);
  });

  it('lets a sentence take several cues', () => expect(alignCues(texts('先挂电话，', '再打过去。', '真的银行不会催您。'), page)).toEqual([0, 0, 1]));

  it('takes a sentence worded a little differently', () => expect(alignCues(texts('真的银行它不会来催您的'), page)).toEqual([1]));

  it('points nowhere for words the page does not have, and goes on after them', () => {
    expect(alignCues(texts('大家好，我是小张。', '先挂电话，再打过去。', '再见'), page)).toEqual([null, 0, null]);
  });
});
