import { describe, expect, it } from 'vitest';
import * as fc from 'fast-check';
import { buildSearchIndex } from '../../../src/exhibition/buildSearchIndex';
import { createSearch } from '../../../src/exhibition/search';
import { financeBooths, manyBooths } from './financeBooths';

/** Through JSON, as the browser gets it. */
const searchIn = (documents: Parameters<typeof buildSearchIndex>[0], lang: string) =>
  createSearch(JSON.parse(JSON.stringify(buildSearchIndex(documents, lang))));

const chinese = searchIn(financeBooths('zh-CN'), 'zh-CN');
const english = searchIn(financeBooths('en'), 'en');

const expectedFirst: [query: string, id: string][] = [
  // Words
  ['存款保险', 'deposit-insurance'],
  ['存款', 'deposit-insurance'],
  ['假币', 'counterfeit'],
  ['反诈', 'fraud'],
  ['刷单', 'brushing-orders'],
  ['转账', 'safe-account'],
  ['征信', 'credit-report'],
  ['校园贷', 'student-loans'],
  ['50万', 'deposit-insurance'],
  ['12378', 'how-to-complain'],
  ['96110', 'safe-account'],
  ['贷', 'true-rate'],
  ['ＲＭＢ 数字人民币', 'e-cny'],
  // Pinyin: whole, spaced, initials, half typed, mixed
  ['cunkuan', 'deposit-insurance'],
  ['cun kuan', 'deposit-insurance'],
  ['CunKuan BaoXian', 'deposit-insurance'],
  ['ckbx', 'deposit-insurance'],
  ['cunkuanb', 'deposit-insurance'],
  ['cunku', 'deposit-insurance'],
  ['jiabi', 'counterfeit'],
  ['jb', 'counterfeit'],
  ['zhengxin', 'credit-report'],
  ['yanglaojin', 'personal-pension'],
  ['tousu', 'how-to-complain'],
  ['lilv', 'true-rate'],
  ['lilü', 'true-rate'],
  ['存款baoxian', 'deposit-insurance'],
  ['pingmugongxiang', 'screen-sharing'],
  ['jiabi zenmeban', 'counterfeit'],
  // Accents and slips
  ['zengxin', 'credit-report'],
  ['cunkaun', 'deposit-insurance'],
  ['suadan', 'brushing-orders'],
  ['存宽保险', 'deposit-insurance'],
  ['屏幕分享', 'screen-sharing'],
  // Traditional characters
  ['銀行倒閉', 'deposit-insurance'],
  ['養老金', 'personal-pension'],
  // Spoken
  ['有人让我转账怎么办', 'safe-account'],
  ['警察打电话说我洗钱', 'safe-account'],
  ['客服说要给我退款', 'screen-sharing'],
  ['我收到一张假钱怎么办', 'counterfeit'],
  ['孩子的压岁钱应该怎么管', 'pocket-money'],
  ['银行倒闭了我的钱怎么办', 'deposit-insurance'],
  ['我想投诉银行', 'how-to-complain'],
  ['朋友要借我的银行卡', 'lending-cards'],
  // The other language
  ['deposit insurance', 'deposit-insurance'],
  ['counterfeit', 'counterfeit'],
];

describe('searching the Chinese hall', () => {
  it.each(expectedFirst)('%s finds %s first', (query, id) => {
    expect(chinese(query)[0]?.id).toBe(id);
  });

  it.each(['', '   ', '？！', 'qqqqqq', 'zzz', '🙂', '量子物理'])('finds nothing for %j', (query) => {
    expect(chinese(query)).toEqual([]);
  });

  it('gives the best hits first, no more than asked for', () => {
    const hits = chinese('银行', 3);
    expect(hits).toHaveLength(3);
    expect(hits.map(({ score }) => score)).toEqual(hits.map(({ score }) => score).sort((a, b) => b - a));
  });

  it('takes no notice of the words of asking', () => {
    expect(chinese('收到假币怎么办呢').map(({ score }) => score)).toEqual(chinese('收到假币').map(({ score }) => score));
    expect(chinese('什么是理财').map(({ id }) => id)).not.toContain('personal-pension');
    expect(chinese('什么')[0]?.id).toBe('personal-pension');
  });

  it('gives what a list of results shows', () => {
    expect(chinese('ckbx')[0]).toEqual({
      id: 'deposit-insurance', kind: 'booth', zone: 'accounts', title: '存款保险：50万元的保护伞',
      summary: '同一家银行本息合计50万元以内全额赔付。', score: expect.any(Number),
    });
  });
});

describe('searching the English hall', () => {
  it.each([
    ['deposit insurance', 'deposit-insurance'],
    ['counterfeit', 'counterfeit'],
    ['counterfiet', 'counterfeit'],
    ['retirment', 'personal-pension'],
    ['what is deposit insurance?', 'deposit-insurance'],
    ['loan', 'true-rate'],
    ['complaining', 'how-to-complain'],
    ['pens', 'personal-pension'],
    ['how do I get a refund', 'screen-sharing'],
    ['cunkuan', 'deposit-insurance'],
    ['假币', 'counterfeit'],
  ])('%s finds %s first', (query, id) => {
    expect(english(query)[0]?.id).toBe(id);
  });
});

describe('the search data', () => {
  it('reads a character by its neighbours', () => {
    const { readings } = buildSearchIndex([{ ...financeBooths('zh-CN')[0]!, title: '银行', keywords: ['重庆'], also: [] }], 'zh-CN');
    expect(readings).toEqual({ chong: '重', hang: '行', qing: '庆', yin: '银' });
  });

  it('keeps of a body only words the page does not show anyway', () => {
    const { pages } = buildSearchIndex(financeBooths('zh-CN'), 'zh-CN');
    const words = pages.find(({ id }) => id === 'screen-sharing')!.words.split(' ');
    expect(words).toContain('密码');
    expect(words).not.toContain('验证');
  });
});

describe('a hall of 1,000 pages', () => {
  const search = searchIn(manyBooths(1000), 'zh-CN');

  it.each(['存款保险', 'ckbx', 'cunkaun', '有人让我转账怎么办', 'counterfiet'])('answers %s as the small hall does', (query) => {
    const start = performance.now();
    const hits = search(query);
    console.log(`${query}: ${(performance.now() - start).toFixed(1)} ms`);
    expect(hits).toHaveLength(20);
    expect(hits[0]!.id.replace(/-\d+$/, '')).toBe(chinese(query)[0]!.id);
  });
});

it('is not held up by a title that repeats one character', () => {
  const search = searchIn([{ ...financeBooths('zh-CN')[0]!, title: '啊'.repeat(50), keywords: ['呵呵'], also: [] }], 'zh-CN');
  expect(search('a'.repeat(49))).toHaveLength(1);
  expect(search(`${'a'.repeat(49)}x`)).toEqual([]);
});

it('answers any query without throwing, and only with pages it has', () => {
  const known = new Set(financeBooths('zh-CN').map(({ id }) => id));
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: fc.constantFrom(...'存款保险zhcs ga1') })), (query) => {
      expect(chinese(query).every(({ id, score }) => known.has(id) && score > 0)).toBe(true);
    }),
  );
}, 30_000);
