import type { Rule } from './rule';

/** Files, their names and their folders. */
export const fileRules = {
  'not-utf8': {
    severity: 'error',
    message: '这个文件不是 UTF-8 编码，看起来是{encoding}，读出来会是乱码。',
    mend: '用记事本打开它，点“文件”→“另存为”，把下面的“编码”改成 UTF-8，再保存。',
  },
  'file-too-big': {
    severity: 'error',
    message: '这个文件有 {size}，超过了 {limit} 的上限，没有读它。',
    mend: '一个文件只讲一件事：请把长文拆成几个展位；如果它其实是图片或 Word 文档，请改回原来的名字。',
  },
  'unreadable-file': {
    severity: 'error',
    message: '这个文件读不出来（{reason}）。',
    mend: '请关掉正在使用它的软件，重新保存一次；还不行，就把内容复制到一个新文件里。',
  },
  'misplaced-file': {
    severity: 'warning',
    message: '“{name}”放在这里不会被展厅用到。',
    mend: '展位放在 booths/展区/ 里，展区放在 zones/ 里，问题放在 questions/ 里，词语放在 glossary/ 里，故事放在 stories/ 里，前后比一比的题放在 bank/ 里，图片放在 images/ 里，片子放在 films/ 里；文字文件的名字以 .md 结尾。{hint}',
  },
  'outside-content': {
    severity: 'error',
    message: '“{path}”指到了图片文件夹（content/images）以外。',
    mend: '请把图片复制到 content/images 文件夹，再写成 ../../images/文件名。',
  },
  'bad-id': {
    severity: 'error',
    message: '名字“{id}”不能用作网址。',
    mend: '文件名和文件夹名只用小写英文字母、数字和短横线，不超过 60 个字符，例如 fake-police.md。{hint}',
  },
  'duplicate-id': {
    severity: 'error',
    message: '已经有一个展位叫“{id}”了，在 {other}。',
    mend: '两个展位不能同名，哪怕在不同展区：请给其中一个改个文件名。',
  },
  'unknown-language': {
    severity: 'error',
    message: '展厅没有“{lang}”这种语言。',
    mend: '译文的文件名写成“名字.语言.md”，现有的语言有：{languages}；中文原文不写语言。',
  },
  'translation-without-original': {
    severity: 'error',
    message: '这是译文，可是找不到它的中文原文 {original}。',
    mend: '请先写好中文原文，或者把译文的文件名改得和原文一致。{hint}',
  },
  'missing-translation': {
    severity: 'warning',
    message: '还没有“{lang}”的译文，读者会看到中文原文。',
    mend: '请在旁边加一个文件 {translation}。',
  },
  'missing-hall': {
    severity: 'error',
    message: '找不到 hall.md，展厅没有名字，也没有展区次序。',
    mend: '请在 content 文件夹里写一个 hall.md，写法见编辑指南。',
  },
  'missing-words': {
    severity: 'error',
    message: '找不到 words/{lang}.yaml，界面上的字都没有。',
    mend: '请找回这个文件；它写着按钮和提示上的字。',
  },
  'missing-zone': {
    severity: 'error',
    message: '文件夹 booths/{zone} 没有对应的展区文件 zones/{zone}.md。',
    mend: '请写一个 zones/{zone}.md 介绍这个展区，或者把文件夹改成已有的展区。{hint}',
  },
  'zone-not-in-order': {
    severity: 'error',
    message: '展区“{zone}”没有写进 hall.md 的 order，不知道它排第几。',
    mend: '请打开 hall.md，在 order 的方括号里加上 {zone}。',
  },
  'unknown-zone': {
    severity: 'error',
    message: 'order 里写了展区“{zone}”，可是没有 zones/{zone}.md。',
    mend: '请把它从 order 里去掉，或者写好这个展区的文件。{hint}',
  },
} as const satisfies Record<string, Rule>;
