/**
 * Traditional characters of common money words, each followed by its simplified form,
 * for visitors whose keyboard writes 詐騙 where the hall says 诈骗.
 */
const traditional =
  '錢钱銀银號号詐诈騙骗貸贷險险證证轉转賬账帳账幣币資资財财債债貨货費费稅税養养務务業业優优個个現现購购賣卖' +
  '買买產产權权盜盗電电話话網网機机碼码認认識识親亲專专員员問问題题開开關关戶户頭头額额價价計计數数據据還还' +
  '償偿單单訴诉調调報报評评級级約约規规則则學学兒儿農农蓄蓄儲储儲储臺台體体風风監监會会聯联繫系簽签註注' +
  '冊册匯汇兌兑當当舖铺點点賠赔滿满過过遠远詢询護护獲获擔担領领導导辦办結结總总贖赎紅红騷骚擾扰駐驻鈔钞';

const simplified = new Map<string, string>();
for (let at = 0; at < traditional.length; at += 2) simplified.set(traditional[at]!, traditional[at + 1]!);

/** Matches one Chinese character. */
export const chinese = /\p{Script=Han}/u;

/**
 * Text as the search compares it: lower case, half width, simplified, `ü` as `v`,
 * everything but letters and digits a single space, and spaces between Chinese and other writing.
 */
export function plainText(text: string): string {
  return [...text.normalize('NFKC').toLowerCase().replaceAll('ü', 'v')]
    .map((character) => simplified.get(character) ?? character)
    .join('')
    .replace(/['’]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/[^\p{Script=Han} ]+/gu, ' $& ')
    .replace(/ +/g, ' ')
    .trim();
}
