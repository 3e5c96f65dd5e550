const chineseDigits = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九'];

/** What makes the number before it an amount and no phone number. */
const unit = '(?![\\d%％‰]|[.,]\\d|\\s*(?:个|元|块|万|亿|千|百|人|户|家|张|笔|次|天|日|月|年|岁|号文|度|斤|公里|yuan|RMB|percent|days|people|years|times|of\\b))';
/** Mobile phones, lines of an area, 400 lines, and the short numbers of banks (95…), services (96…, 12…) and rescue (110). */
const phone = new RegExp(`(^|[^\\d.¥￥$])(1[3-9]\\d{9}|0\\d{2,3}-\\d{7,8}|400-?\\d{3}-?\\d{4}|9[56]\\d{3}|12[0-9]{3}|1[12][0-9])${unit}`, 'g');

/**
 * A sentence as it should be given to a voice: phone numbers digit by digit (96110 as 九六一一零, or 9 6 1 1 0), since a
 * voice would read a quantity. Amounts, years and percentages stay: voices read those well.
 */
export function spokenForm(text: string, lang: string): string {
  const chinese = lang.toLowerCase().startsWith('zh');
  return text.replace(phone, (_, before: string, number: string) => {
    const digits = number.replace(/\D/g, '');
    return before + (chinese ? Array.from(digits, (digit) => chineseDigits[Number(digit)]).join('') : Array.from(digits).join(' '));
  });
}
