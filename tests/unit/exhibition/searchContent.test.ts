import { beforeAll, describe, expect, it } from 'vitest';
import { compileExhibition } from '../../../src/content/compile';
import { partData } from '../../../src/content/virtualModules';
import type { BankTheme } from '../../../src/exhibition/types';
import { createSearch, type SearchIndexData } from '../../../src/exhibition/search';

/** What visitors type or say, and what stands first in the real hall: kind and id. */
const chinese: [query: string, first: string][] = [
  // Words
  ['存款保险', 'booth/deposit-insurance'],
  ['假币', 'question/swap-a-fake-note'],
  ['诈骗', 'booth/ten-tricks'],
  ['养老金', 'booth/personal-pension'],
  ['征信', 'term/credit-record'],
  ['年化利率', 'term/annual-rate'],
  ['砍头息', 'term/upfront-interest'],
  ['双录', 'term/double-recording'],
  ['以房养老', 'question/house-for-pension'],
  ['免费送鸡蛋', 'question/talk-with-free-eggs'],
  ['刷单', 'question/is-paid-liking-real'],
  ['压岁钱', 'question/whose-gift-money'],
  ['残币', 'question/torn-note'],
  ['非法集资', 'booth/illegal-fundraising'],
  ['冒充公检法', 'booth/no-safe-account'],
  ['R1', 'question/honest-risk-test'],
  ['50万', 'booth/deposit-insurance'],
  // Telephone numbers
  ['12378', 'hotline/12378'],
  ['96110', 'hotline/96110'],
  ['110', 'hotline/110'],
  // Pinyin: whole, initials, half typed, apart, with slips and accents
  ['jiabi', 'question/swap-a-fake-note'],
  ['jb', 'question/swap-a-fake-note'],
  ['ckbx', 'term/insured-deposit'],
  ['cunkuan', 'booth/deposit-insurance'],
  ['cun kuan bao xian', 'term/insured-deposit'],
  ['cunkaun', 'booth/deposit-insurance'],
  ['zhengxin', 'term/credit-record'],
  ['zengxin', 'term/credit-record'],
  ['zhapian', 'booth/ten-tricks'],
  ['gaolidai', 'question/which-rate-is-high'],
  ['tousu', 'question/complain-about-bank'],
  ['zhangbeiban', 'setting/care'],
  // One character wrong, missing, too many, or of the same sound
  ['存宽保险', 'booth/deposit-insurance'],
  ['存欺保险', 'booth/deposit-insurance'],
  ['存保险', 'booth/deposit-insurance'],
  ['假弊', 'question/swap-a-fake-note'],
  ['我收到假弊怎么办', 'question/swap-a-fake-note'],
  ['安全帐户', 'question/moved-to-safe-account'],
  ['公检发', 'booth/no-safe-account'],
  ['校圆贷', 'question/grandchild-online-loan'],
  ['刷蛋', 'question/is-paid-liking-real'],
  ['关坏版', 'setting/care'],
  ['长背版', 'setting/care'],
  ['方大镜', 'setting/magnify'],
  // Traditional characters, full width
  ['假幣', 'question/swap-a-fake-note'],
  ['詐騙', 'booth/ten-tricks'],
  ['銀行倒閉', 'question/if-the-bank-fails'],
  ['長輩版', 'setting/care'],
  ['收到假鈔怎麼辦', 'question/swap-a-fake-note'],
  ['ＡＩ换脸', 'question/video-call-borrowing'],
  ['１２３７８', 'hotline/12378'],
  // Spoken
  ['有人让我转账怎么办', 'booth/second-look'],
  ['有人让我转账到安全账户', 'question/moved-to-safe-account'],
  ['我钱被骗走了', 'booth/cheated-now'],
  ['钱已经转给骗子了', 'question/get-money-back-from-cheat'],
  ['孙子借了网贷', 'question/grandchild-online-loan'],
  ['银行卡丢了咋办', 'question/lost-bank-card'],
  ['存折密码忘记了', 'question/forgot-passbook-password'],
  ['去银行存钱变成了保险', 'question/deposit-became-insurance'],
  ['我想投诉银行', 'question/complain-about-bank'],
  ['客服说要退款', 'question/share-screen-for-refund'],
  ['孩子打游戏充钱', 'question/refund-game-spending'],
  ['商店不收现金', 'question/shop-refuses-cash'],
  ['点赞赚钱是真的吗', 'question/is-paid-liking-real'],
  ['儿子要替我管钱', 'question/children-manage-my-money'],
  ['网上认识的朋友叫我投资', 'question/online-friend-invests'],
  // What is done at once
  ['长辈版', 'setting/care'],
  ['关怀版', 'setting/care'],
  ['老年模式', 'setting/care'],
  ['普通版', 'setting/usual'],
  ['字大一点', 'setting/bigger'],
  ['我想把字弄大点', 'setting/bigger'],
  ['字太小了看不清', 'setting/bigger'],
  ['读给我听', 'setting/listen'],
  ['我不识字', 'setting/listen'],
  ['放大镜', 'setting/magnify'],
  ['打电话', 'setting/help'],
  ['求助', 'setting/help'],
  ['天色', 'setting/daylight'],
  ['晚上', 'setting/night'],
  ['声音', 'setting/soundOn'],
  ['太吵了', 'setting/soundOff'],
  ['头晕', 'setting/lessMotion'],
  ['我在哪里', 'setting/map'],
  ['回到大厅', 'setting/lobby'],
  ['不会打字', 'setting/speak'],
  ['测一测', 'setting/bank'],
  ['前后比一比', 'setting/bank'],
  ['考考我', 'setting/bank'],
  ['英文', 'setting/language'],
  // English in the Chinese hall
  ['counterfeit', 'question/swap-a-fake-note'],
  ['care mode', 'setting/care'],
];

const english: [query: string, first: string][] = [
  ['deposit insurance', 'term/insured-deposit'],
  ['counterfeit', 'question/swap-a-fake-note'],
  ['counterfiet note', 'question/swap-a-fake-note'],
  ['I was cheated', 'booth/cheated-now'],
  ['somebody wants me to transfer money', 'question/moved-to-safe-account'],
  ['how do I complain about a bank', 'question/complain-about-bank'],
  ['lost bank card', 'question/lost-bank-card'],
  ['screen sharing', 'question/share-screen-for-refund'],
  ['credit report', 'question/where-to-check-credit'],
  ['make the letters bigger', 'setting/bigger'],
  ['elder version', 'setting/care'],
  ['magnifier', 'setting/magnify'],
  ['call for help', 'setting/help'],
  ['how much have I learnt', 'setting/bank'],
  ['before and after questions', 'setting/bank'],
  ['96110', 'hotline/96110'],
  ['ckbx', 'term/insured-deposit'],
  ['假币', 'question/swap-a-fake-note'],
];

describe.each([['zh-CN', chinese], ['en', english]] as const)('the real hall in %s', (lang, queries) => {
  let search: ReturnType<typeof createSearch>;
  let data: string;
  let themes: BankTheme[];
  beforeAll(async () => {
    const compiled = await compileExhibition('content');
    themes = compiled.banks[lang]!;
    data = JSON.stringify(partData(compiled, `search/${lang}`));
    search = createSearch(JSON.parse(data) as SearchIndexData);
  }, 60_000);

  it.each(queries)('answers %s with %s', (query, first) => {
    expect(search(query).slice(0, 1).map(({ kind, id }) => `${kind}/${id}`)).toEqual([first]);
  });

  it('does not know the questions asked before and after: who had found them would be measured by their memory', () => {
    const forms = themes.flatMap(({ items }) => items.flatMap(({ forms }) => forms));
    expect(forms.length).toBeGreaterThan(20);
    expect(forms.filter(({ text }) => data.includes(JSON.stringify(text).slice(1, -1)))).toEqual([]);
  });

  it.each(['', '？！', 'qqqxxx', '🙂'])('finds nothing for %j', (query) => {
    expect(search(query)).toEqual([]);
  });
});
