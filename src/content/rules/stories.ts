import type { Rule } from './rule';

/** Stories. */
export const storyRules = {
  'missing-story': {
    severity: 'error',
    message: '找不到故事“{id}”。',
    mend: '请在 content/stories 里写一个 {id}.ink，或者把 src 改成已有的故事。{hint}',
  },
  'unused-story': {
    severity: 'warning',
    message: '没有一个展位用到故事“{id}”，读者看不到它。',
    mend: '请在合适的展位里写一个 :::story 方框，src 写 {id}。',
  },
  'story-head': {
    severity: 'error',
    message: '故事开头的“# {name}: …”{reason}。',
    mend: '开头写三行：“# title: 故事的名字”、“# look: call”（电话）或“# look: chat”（聊天）、“# who: 对方的名字”。',
  },
  'story-syntax': {
    severity: 'error',
    message: '这一行读不懂：{reason}。',
    mend: '请照编辑指南里的例子改：话直接写，选择以 * 开头、写在方括号里，去下一段写 ->。',
  },
  'story-target': {
    severity: 'error',
    message: '-> 后面的“{name}”找不到。',
    mend: '请加上这一段，开头写 === {name} ===；结束就写 -> END。{hint}',
  },
  'story-variable': {
    severity: 'error',
    message: '没有“{name}”这个变量。',
    mend: '请在开头加一行 VAR {name} = 0，或者改成已有的名字；花括号只用来写变量和条件。{hint}',
  },
  'story-dead-end': {
    severity: 'error',
    message: '故事走到这里断了：下面没有话，也没有选择。',
    mend: '请在这里写上 -> 和下一段的名字；故事讲完了，就写 -> END。',
  },
  'story-endless': {
    severity: 'error',
    message: '有一条路选了 {longest} 次还没有讲完，或者绕起了圈子。',
    mend: '请检查绕回前面的 ->；每条路最后都要走到 -> END。',
  },
  'story-unreachable': {
    severity: 'warning',
    message: '没有一条路走到“{name}”这一段。',
    mend: '请在某个选择后面写 -> {name}，或者删掉这一段。',
  },
  'story-choices': {
    severity: 'error',
    message: '这里有 {count} 个选择，一下看不过来。',
    mend: '请留下最要紧的，最多 {most} 个。',
  },
  'story-choice': {
    severity: 'error',
    message: '选择“{text}”没有整句写在方括号里。',
    mend: '请写成“* [要选的话]”，换一行再写对方怎么答。',
  },
  'story-too-long': {
    severity: 'error',
    message: '这句话太长了：相当于 {length} 个字，最多 {limit} 个。',
    mend: '请拆成两行，或者只留要紧的话。',
  },
} as const satisfies Record<string, Rule>;
