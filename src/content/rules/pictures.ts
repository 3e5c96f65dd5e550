import type { Rule } from './rule';

/** Pictures. */
export const pictureRules = {
  'missing-picture': {
    severity: 'error',
    message: '找不到图片 {path}。',
    mend: '请把图片放进 content/images，名字（连大小写）要一模一样，路径里用 / 不用 \\。{hint}',
  },
  'external-picture': {
    severity: 'error',
    message: '图片“{url}”在别的网站上。',
    mend: '请确认有权使用，把图片下载到 content/images，再写成 ../../images/文件名。',
  },
  'missing-alt': {
    severity: 'error',
    message: '图片没有说明文字。',
    mend: '请在方括号里用一句话说出图里有什么：![这里写说明](../../images/x.png)，给看不见图的人听。',
  },
  'picture-format': {
    severity: 'error',
    message: '图片“{name}”的格式用不了。',
    mend: '请用 jpg、png、webp 或 svg 格式，文件名的结尾也要对。',
  },
  'picture-too-big': {
    severity: 'error',
    message: '图片太大：{size}，上限是 {limit}。',
    mend: '请用看图软件把图片缩小（边长 2000 像素就够了），另存后换上。',
  },
  'picture-damaged': {
    severity: 'error',
    message: '图片“{name}”打不开，可能坏了。',
    mend: '请用看图软件打开看看，重新导出一次再放进来。',
  },
  'picture-unusable': {
    severity: 'error',
    message: '用到的图片 {path} 自己有问题，所以这一页先不展出。',
    mend: '请先照那个图片文件的提示改好图片。',
  },
  'unsafe-svg': {
    severity: 'error',
    message: '这张 svg 图里有不允许的内容：{what}。',
    mend: '请在画图软件里另存为“纯 SVG（Plain SVG）”，不要带脚本、外部链接和嵌入的网页；还不行，就导出成 png。',
  },
  'svg-size': {
    severity: 'error',
    message: '这张 svg 图没有写明大小。',
    mend: '请在 <svg …> 里写上 viewBox，例如 viewBox="0 0 800 600"；用画图软件重新导出一般就有了。',
  },
} as const satisfies Record<string, Rule>;
