import type { Rule } from './rule';

/** Questions asked before and after. */
export const bankRules = {
  'bank-item': {
    severity: 'error',
    message: '题“{item}”用不了：{reason}。',
    mend: '{mend}。',
  },
  'bank-answers': {
    severity: 'error',
    message: '题“{item}”的答案不对：{reason}。',
    mend: '每一套写三到六个答案，对的正好一个写 [x]，把真事当成骗局的写 [!]（最多一个），别的写 [ ]，最后一个是“[ ] 不知道”。',
  },
  'bank-too-long': {
    severity: 'error',
    message: '这一段太长了：相当于 {length} 个字，最多 {limit} 个。',
    mend: '题目、答案和说明都在手机上用大字显示，请只留最要紧的。',
  },
  'bank-signal': {
    severity: 'error',
    message: '题“{item}”里有 [!]，可是这一组问的不是骗局。',
    mend: '请把 [!] 改成 [ ]，或者把上面的 kind 改成 scams。',
  },
  'bank-twice': {
    severity: 'error',
    message: '已经有一道题叫“{item}”了，在 {other}。',
    mend: '两道题不能同名，哪怕在不同的组：请给其中一道改个名字。',
  },
  'bank-differs': {
    severity: 'error',
    message: '译文的第 {number} 道题和中文原文不一样，原文是“{item}”。',
    mend: '译文要有同样的题、同样的次序，[x] 和 [!] 也在同样的地方，只翻译文字。',
  },
} as const satisfies Record<string, Rule>;
