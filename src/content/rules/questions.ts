import type { Rule } from './rule';

/** Questions, terms and help. */
export const questionRules = {
  'question-leads-nowhere': {
    severity: 'error',
    message: '“{field}”写的“{id}”找不到。',
    mend: 'zone 写展区文件的名字，booth 写展位文件的名字，都不带文件夹和 .md。{hint}',
  },
  'answer-not-first': {
    severity: 'error',
    message: '回答不是以一段话开头的。',
    mend: '请在正文最前面写一段话，用一两句直接回答；清单、方框和小标题放在它后面。',
  },
  'answer-too-long': {
    severity: 'error',
    message: '回答的第一段太长了：相当于 {length} 个字，最多 {limit} 个。',
    mend: '第一段会单独念给人听，请只留直接的回答；其余的另起一段。',
  },
  'term-not-a-paragraph': {
    severity: 'error',
    message: '词语的解释只能是一段话，这里是别的东西。',
    mend: '请把解释写成一小段话；要讲得更多，请写成展位或问题。',
  },
  'term-too-long': {
    severity: 'error',
    message: '词语的解释太长了：相当于 {length} 个字，最多 {limit} 个。',
    mend: '解释会在文章里就地打开，请只留一两句家常话。',
  },
  'term-twice': {
    severity: 'error',
    message: '“{name}”已经是另一个词的名字了，在 {other}。',
    mend: '一个名字只能解释一次：请合并成一个文件，或者从 title、also 里去掉一个。',
  },
  'missing-help': {
    severity: 'warning',
    message: '找不到 help.md，求助页上只有电话，没有“我遇到骗子了”的三步。',
    mend: '请在 content 文件夹里写一个 help.md，写法见编辑指南。',
  },
  'unknown-hotline': {
    severity: 'error',
    message: '这一步要拨“{number}”，可是 hall.md 里没有这个电话。',
    mend: '请写 hall.md 的 hotlines 里有的号码，或者先把这个电话加到那里。',
  },
  'help-steps-differ': {
    severity: 'error',
    message: '译文第 {number} 步的 call 和中文原文不一样，原文是 {wanted}。',
    mend: '译文要拨同样的电话，只翻译 do 和 family。',
  },
} as const satisfies Record<string, Rule>;
