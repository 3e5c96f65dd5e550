/** A small exhibition to search in, in both languages; made for the tests, not shown to anybody. */
import type { SearchDocument } from '../../../src/exhibition/searchDocument';

type Row = [kind: 'booth' | 'zone', zone: string, id: string, title: string, summary: string, keywords: string, text: string, english: string, englishKeywords: string];

const rows: Row[] = [
  ['zone', 'fraud', 'fraud', '识破骗局', '常见的骗局长什么样，遇到了该怎么做。', '反诈 防骗', '骗子总在变，套路就那么几种。', 'Seeing through fraud', 'scams'],
  ['booth', 'fraud', 'brushing-orders', '刷单返利是骗局', '先给小钱、再骗大钱，一分钱也不要垫。', '刷单 返利 兼职', '有人拉您进群，做任务返佣金，先让您尝到甜头，再要求垫付本金。垫进去的钱拿不回来。', 'Paid-to-click jobs are a fraud', 'brushing orders, part-time job'],
  ['booth', 'fraud', 'safe-account', '公安没有“安全账户”', '自称公检法要您转账的，都是骗子。', '冒充公检法 安全账户 转账', '电话里有人自称警察，说您涉嫌洗钱，让您把钱转到安全账户。公安机关不会在电话里办案，更不会让人转账。马上挂断，拨打110或96110。', 'The police have no safe account', 'impersonation, transfer'],
  ['booth', 'fraud', 'screen-sharing', '不要开屏幕共享', '退款不需要共享屏幕，也不需要验证码。', '屏幕共享 验证码 冒充客服 退款', '自称客服的人说要退款，让您下载软件、打开屏幕共享，您输入的密码和验证码他全看得见。', 'Never share your screen', 'refund, verification code'],
  ['booth', 'fraud', 'lending-cards', '银行卡不能借给别人', '出租、出借银行卡和电话卡是违法的。', '两卡 断卡 出借银行卡', '朋友出钱租您的卡用几天，您的卡可能被用来洗钱，您会受到处罚。', 'Never lend your bank card', 'renting cards'],
  ['booth', 'cash', 'counterfeit', '收到假币怎么办', '怎么认假币，被收缴了怎么申请鉴定。', '假币 假钞 鉴定 收缴', '摸一摸，看一看，转一转。银行收缴假币要两名以上工作人员当面办理，给您凭证。不服可以在三个工作日内申请鉴定。', 'When you receive a counterfeit note', 'counterfeit money, fake note'],
  ['booth', 'cash', 'torn-notes', '破损的人民币去哪里换', '残缺的钱可以到银行免费兑换。', '残币 兑换 零钱', '钞票撕破了、烧焦了，带到银行柜台兑换。', 'Where to exchange torn notes', 'damaged money'],
  ['booth', 'accounts', 'deposit-insurance', '存款保险：50万元的保护伞', '同一家银行本息合计50万元以内全额赔付。', '存款保险 银行倒闭', '银行出了问题，存款保险在七个工作日内赔付。存款人不用交保费。理财、基金不在保障范围内。', 'Deposit insurance: 500,000 yuan protected', 'bank failure'],
  ['booth', 'accounts', 'e-cny', '数字人民币怎么用', '实名钱包有利息，当心冒充推广的骗局。', '数字人民币 数字钱包', '数字人民币是国家发行的法定货币，不是可以炒的币。', 'Using the digital yuan', 'e-CNY, wallet'],
  ['booth', 'borrowing', 'true-rate', '贷款真正的利率', '月费率乘十二不是年利率，要看综合融资成本。', '贷款 利率 年化 分期', '借一万二，分十二期，每月手续费百分之零点六，真实年利率约百分之十三。', 'What a loan really costs', 'loan, interest rate, instalments'],
  ['booth', 'borrowing', 'credit-report', '查征信一年两次免费', '怎么查信用报告，有错怎么改。', '征信 信用报告 征信修复', '不良记录从还清那天起保留五年。征信修复是骗局。', 'Your credit report, free twice a year', 'credit record'],
  ['booth', 'borrowing', 'student-loans', '学生远离校园贷', '交学费先找国家助学贷款。', '校园贷 助学贷款', '小额贷款公司不能给大学生放贷。', 'Students, stay away from campus loans', 'student aid'],
  ['booth', 'investing', 'wealth-products', '银行理财不是存款', '理财可能亏本，先看风险等级。', '理财 风险等级 保本', '在银行卖的不等于银行担保。看清是R几，您是C几。', 'Wealth products are not deposits', 'risk level, principal'],
  ['booth', 'investing', 'illegal-fundraising', '非法集资，损失自己承担', '承诺高回报、拉人头的不要碰。', '非法集资 高息 拉人头', '没有牌照、承诺还本付息、向不特定的人收钱，就是非法集资。', 'Illegal fundraising: the loss is yours', 'high return, pyramid'],
  ['booth', 'insurance', 'cooling-off', '买保险有犹豫期', '犹豫期内退保可以退回保费。', '保险 犹豫期 退保', '通常十五日，以合同为准。过了犹豫期退保只退现金价值。', 'Insurance has a cooling-off period', 'surrender, policy'],
  ['booth', 'insurance', 'personal-pension', '个人养老金什么时候能取', '哪几种情况可以提前领取。', '养老金 退休', '达到领取年龄、丧失劳动能力、出国定居等情形可以领取。', 'When a personal pension may be drawn', 'retirement'],
  ['booth', 'complaints', 'how-to-complain', '和银行有纠纷找谁', '先找银行，再打12378，还可以调解。', '投诉 调解 12378', '简单的投诉一般十五日内答复。投诉不花钱，不要找代理投诉。', 'How to complain about a bank', 'complaint, mediation'],
  ['booth', 'elders', 'cash-at-the-counter', '不会用手机也能办事', '商家不能拒收现金，银行有人工窗口。', '拒收现金 人工服务 老年人', '您可以用现金付款，也可以到柜台办理。', 'Getting by without a smartphone', 'cash, counter'],
  ['booth', 'children', 'pocket-money', '压岁钱怎么管', '和孩子一起学会存和花。', '压岁钱 零花钱 孩子', '分成三份：存起来、花掉、帮助别人。', 'Looking after New Year money', 'pocket money, saving'],
];

export function financeBooths(lang: 'zh-CN' | 'en'): SearchDocument[] {
  return rows.map(([kind, zone, id, title, summary, keywords, text, english, englishKeywords]) => {
    const chinese = { title, keywords: keywords.split(' ') };
    const translated = { title: english, keywords: englishKeywords.split(', ') };
    const [shown, other] = lang === 'en' ? [translated, chinese] : [chinese, translated];
    return { id, kind, zone, ...shown, summary: lang === 'en' ? english : summary, also: [other.title, ...other.keywords], text: lang === 'en' ? '' : text };
  });
}

/** The booths over and over with a number of their own, as a hall grown to `count` pages. */
export function manyBooths(count: number): SearchDocument[] {
  const booths = financeBooths('zh-CN');
  return Array.from({ length: count }, (_, at) => {
    const booth = booths[at % booths.length]!;
    return { ...booth, id: `${booth.id}-${at}`, title: `${booth.title}（${at}）` };
  });
}
