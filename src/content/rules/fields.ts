import type { Rule } from './rule';

/** The fields between the two lines of ---. */
export const fieldRules = {
  'missing-frontmatter': {
    severity: 'error',
    message: '文件开头没有用两行 --- 围起来的信息。',
    mend: '第一行写 ---（三个英文短横线，前面不能有空行或空格），下面每行写一项，如“title: 标题”，最后再写一行 ---。',
  },
  'unclosed-frontmatter': {
    severity: 'error',
    message: '开头的信息只有第一行 ---，没有结束的那一行 ---。',
    mend: '请在最后一项信息的下面单独写一行 ---。',
  },
  'bad-yaml': {
    severity: 'error',
    message: '这一行的写法读不懂：{reason}。',
    mend: '每行写成“名称: 内容”，冒号用英文冒号，后面空一格，行首对齐；内容里有冒号、引号或 # 时，用英文单引号把整段内容包起来。',
  },
  'chinese-colon': {
    severity: 'error',
    message: '“{field}”后面用了中文冒号“：”。',
    mend: '请改成英文冒号，后面再空一格，例如“{field}: 内容”。',
  },
  'hidden-by-hash': {
    severity: 'warning',
    message: '从 # 起的“{text}”成了备注，读者看不到。',
    mend: '这些字要给人看，就用英文单引号把整段内容包起来；真是备注，请写在单独的一行上，行首写 #。',
  },
  'missing-field': {
    severity: 'error',
    message: '没有填“{field}”。',
    mend: '请加上一行“{name}: …”。{about}',
  },
  'unknown-field': {
    severity: 'error',
    message: '没有“{field}”这一项。',
    mend: '{hint}这里能填的有：{fields}。',
  },
  'wrong-type': {
    severity: 'error',
    message: '“{field}”应该是{expected}，现在写的是“{value}”。',
    mend: '请照这个说明改：{about}',
  },
  'bad-value': {
    severity: 'error',
    message: '“{field}”写的“{value}”不能用。',
    mend: '{expected}{hint}',
  },
  'summary-too-long': {
    severity: 'error',
    message: '“summary”太长了：相当于 {length} 个字，最多 {limit} 个。',
    mend: '请只留一句话，说清看完能做什么；其余的写进正文。',
  },
  'bad-hotline': {
    severity: 'error',
    message: '“{value}”不像一个能拨的电话号码。',
    mend: '请写成 12378、0851-12345678、400-123-4567 或 13800000000 这样，用单引号包起来，不写空格和括号。',
  },
  'hotline-mismatch': {
    severity: 'error',
    message: '译文里的电话和 hall.md 对不上：{detail}。',
    mend: '译文要有同样的号码、同样的 checked 日期，只翻译 name 和 when。',
  },
  'word-marks': {
    severity: 'error',
    message: '“{field}”里的记号和中文的不一样：应该有 {expected}，现在有 {found}。',
    mend: '花括号里的记号由程序填入，请照中文那一条原样保留，只翻译其余的字。',
  },
  'picture-without-alt': {
    severity: 'error',
    message: 'image 和 imageAlt 要一起写：现在缺“{field}”。',
    mend: 'image 写图片文件名，imageAlt 用一句话说出图里有什么，给看不见图的人听。',
  },
  'bad-window': {
    severity: 'error',
    message: '开始日期 from（{from}）比结束日期 until（{until}）还晚。',
    mend: '请改正这两个日期；不需要限定日期，就把这两行都删掉。',
  },
  'show-ended': {
    severity: 'warning',
    message: '这个展位到 {until} 就结束了，现在不展出。',
    mend: '还要展出，请改 until 或删掉这一行；不用了，可以删掉这个文件。',
  },
  'review-due': {
    severity: 'warning',
    message: '该复核了：上次核对是 {reviewed}，说好每 {months} 个月核对一次。',
    mend: '请对照依据（sources）重看一遍，改好过时的内容，再把 reviewed 改成今天。',
  },
  'review-in-future': {
    severity: 'warning',
    message: '核对日期 {reviewed} 还没到。',
    mend: '请把 reviewed 改成真正核对的那一天。',
  },
} as const satisfies Record<string, Rule>;
