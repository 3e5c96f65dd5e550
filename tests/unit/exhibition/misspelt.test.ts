import { describe, expect, it } from 'vitest';
import { createCorrector, soundOf } from '../../../src/exhibition/misspelt';

const sounds: Record<string, string[]> = { 假: ['jia'], 币: ['bi'], 弊: ['bi'], 存: ['cun'], 款: ['kuan'], 宽: ['kuan'], 保: ['bao'], 险: ['xian'] };
const { corrections, soundingLike } = createCorrector(new Set(['假币', '存款保险']), (character) => sounds[character] ?? []);
const known = new Set(['假币', '存款', '款保', '保险']);
const meant = (run: string) => corrections(run, (pair) => known.has(pair)).flatMap((correction) => correction.meant);

describe('a slip in Chinese', () => {
  it.each([
    ['of the same sound', '假弊', '假币'],
    ['missing', '存保险', '存款保'],
    ['wrong', '存欺保险', '存款保'],
    ['too many', '假的币', '假币'],
  ])('with a character %s is understood', (_, run, word) => {
    expect(meant(run)).toContain(word);
  });

  it('is not looked for where every pair is known', () => {
    expect(meant('存款保险')).toEqual([]);
  });

  it('stands for nothing when nothing is like it', () => {
    expect(meant('量子物理')).toEqual([]);
  });

  it('in a whole name is heard as that name, but a name is not like itself', () => {
    expect(soundingLike('存宽保险')).toEqual(['存款保险']);
    expect(soundingLike('存款保险')).toEqual([]);
  });
});

it('takes for one sound what is one in the speech of the south-west', () => {
  for (const [one, other] of [['zhang', 'zan'], ['nan', 'lan'], ['shi', 'si'], ['huan', 'fan'], ['xing', 'xin']] as const) expect(soundOf(one)).toBe(soundOf(other));
  expect(soundOf('jia')).not.toBe(soundOf('jie'));
});
