import type { Rule } from './rule';

/** Ease of reading, told only when asked for. */
export const readabilityRules = {
  'long-sentence': {
    severity: 'warning',
    message: '这句话有 {length} 个字，一口气念不完。',
    mend: '请在意思断开的地方用句号断成两三句，每句不超过 {limit} 个字。',
  },
  'rare-character': {
    severity: 'warning',
    message: '“{character}”这个字不常用，有人不认得。',
    mend: '请换一个常用的字或词；是人名、地名，就不用改。',
  },
  'unexplained-letters': {
    severity: 'warning',
    message: '“{letters}”是字母缩写，没有说是什么。',
    mend: '请改用中文，或者第一次写到时在后面加括号说明，或者在 content/glossary 里加一个词。',
  },
  'unexplained-word': {
    severity: 'warning',
    message: '“{word}”是行话，没有解释。',
    mend: '请换成家常话，或者在后面加括号说明，或者在 content/glossary 里加一个词（npm run new -- term）。',
  },
  'review-soon': {
    severity: 'warning',
    message: '{due} 该复核了，还有 {days} 天；上次核对是 {reviewed}。',
    mend: '请早一点对照依据（sources）重看一遍，改好过时的内容，再把 reviewed 改成那一天。',
  },
} as const satisfies Record<string, Rule>;
