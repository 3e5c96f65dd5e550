import type { Rule } from './rule';

/** The text. */
export const textRules = {
  'empty-body': {
    severity: 'error',
    message: '第二行 --- 下面没有正文。',
    mend: '请在下面写正文；还没想好，就先不要放这个文件。',
  },
  unfinished: {
    severity: 'warning',
    message: '这里还留着“【请改写】”，说明例子还没有换掉。',
    mend: '请换成您自己的话，再把这个记号删掉。',
  },
  'heading-one': {
    severity: 'error',
    message: '正文里用了一级标题（一个 #）。',
    mend: '页面的大标题就是 title，正文的小标题请用两个井号：## 小标题。',
  },
  'heading-jump': {
    severity: 'warning',
    message: '小标题跳了级：从 {from} 级直接到了 {to} 级。',
    mend: '## 下面接 ###，不要跳过；只有一层小标题时，都用 ##。',
  },
  'stray-stars': {
    severity: 'warning',
    message: '这里的两个星号没有变成粗体，读者会看到“{text}”。',
    mend: '星号里面不要以空格或标点（句号、引号、% 都算）开头、结尾：把标点移到星号外面，例如把 **小心。** 写成 **小心**。',
  },
  'stray-hashes': {
    severity: 'warning',
    message: '这一行没有变成小标题，读者会看到“{text}”。',
    mend: '井号和字之间空一格：## 小标题。',
  },
  'raw-html': {
    severity: 'error',
    message: '正文里有网页代码（HTML）“{code}”。',
    mend: '请删掉它，用 markdown 的写法；要显示尖括号，就用中文的〈 〉。',
  },
  'unsupported-syntax': {
    severity: 'error',
    message: '这里用不了{what}。',
    mend: '请改成普通的段落或列表（行首写“- ”）。',
  },
  'too-complex': {
    severity: 'error',
    message: '这里的{what}，展厅读不了。',
    mend: '请把它拆成普通的短段落；如果是从别处粘贴来的乱码，请删掉。',
  },
  'unsafe-link': {
    severity: 'error',
    message: '链接“{url}”不安全，不能用。',
    mend: '链接只能是 https:// 开头的网址、tel: 开头的电话，或者另一个展位的文件（如 ../fraud/fake-police.md）。',
  },
  'link-without-words': {
    severity: 'error',
    message: '去“{url}”的链接没有字，没法点，也念不出来。',
    mend: '请在方括号里写上字，例如 [存款保险](../accounts/deposit-insurance.md)。',
  },
  'bad-phone-link': {
    severity: 'error',
    message: '链接“{url}”不像一个能拨的电话号码。',
    mend: '请写成 [12378](tel:12378)、[0851-12345678](tel:0851-12345678) 这样，只用半角数字和短横线。',
  },
  'broken-link': {
    severity: 'error',
    message: '链接“{url}”找不到要去的地方。',
    mend: '链接到别的展位，请写那个文件相对这里的位置，如 ../fraud/fake-police.md。{hint}',
  },
  'hidden-link': {
    severity: 'warning',
    message: '链接“{url}”指向的展位现在不展出，这里会只剩文字。',
    mend: '不用改也行；那个展位改好或展出以后，链接自己会恢复。',
  },
  'unknown-directive': {
    severity: 'error',
    message: '没有“{name}”这种方框。',
    mend: '能用的有：{names}；写法是单独一行三个冒号加名字，如 :::do，最后单独一行 :::。{hint}',
  },
  'bad-directive': {
    severity: 'error',
    message: '这里像是要写方框，可是写法不对：{reason}。',
    mend: '开头单独一行，写三个英文冒号紧跟名字，如 :::do，不空格；结尾单独一行，写三个英文冒号 :::。',
  },
  'directive-attribute': {
    severity: 'error',
    message: '方框“{name}”后面不能写“{attribute}”。',
    mend: '请把名字后面的内容删掉，只留 :::{name}。',
  },
  'empty-directive': {
    severity: 'error',
    message: '方框“{name}”里面是空的。',
    mend: '请在 :::{name} 和 ::: 之间写上内容，或者删掉这个方框。',
  },
  exhibit: {
    severity: 'error',
    message: '“{name}”用不了：{reason}。',
    mend: '{mend}。',
  },
  'missing-do': {
    severity: 'error',
    message: '没有“:::do”方框：每个展位都要告诉读者该做的一件事。',
    mend: '请加上三行：第一行 :::do，中间写一到四句该做的事，最后一行 :::。',
  },
  'second-do': {
    severity: 'error',
    message: '“:::do”方框不止一个，可是一个展位只讲一件要做的事。',
    mend: '请合并成一个，或者把另一件事写成另一个展位。',
  },
} as const satisfies Record<string, Rule>;
