import type { Rule } from './rule';

/** Tours. */
export const tourRules = {
  'tour-not-a-list': {
    severity: 'error',
    message: '导览的正文只能是一张带数字的清单，这里是别的东西。',
    mend: '请把每一站写成一行“1. [展位](../booths/展区/名字.md) 在那里说的一句话”，别的话都写进 summary。',
  },
  'tour-stop-link': {
    severity: 'error',
    message: '这一站开头不是一个展位的链接，不知道要走到哪里。',
    mend: '请写成“1. [展位](../booths/展区/名字.md) 在那里说的一句话”；链接要指向展位，不能指向展区或网站。',
  },
  'tour-line-empty': {
    severity: 'error',
    message: '这一站只有链接，没有要说的话。',
    mend: '请在链接后面写一句话，到了那里会念给大家听。',
  },
  'tour-line-long': {
    severity: 'error',
    message: '这一站的话太长了：相当于 {length} 个字，最多 {limit} 个。',
    mend: '大家站着听，请只留一句最要紧的话。',
  },
  'tour-stops-differ': {
    severity: 'error',
    message: '译文的第 {number} 站和中文原文不一样，原文去的是 {booth}。',
    mend: '译文要去同样的展位，次序也一样，只翻译每一站的话。',
  },
} as const satisfies Record<string, Rule>;
