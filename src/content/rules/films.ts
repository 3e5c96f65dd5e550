import type { Rule } from './rule';

/** Films. */
export const filmRules = {
  'missing-film': {
    severity: 'error',
    message: '找不到片子“{film}”。',
    mend: '请把 {film}.mp4 放进 content/films，名字（连大小写）要一模一样；大括号里的 film 只写名字，不写 .mp4。{hint}',
  },
  'film-format': {
    severity: 'error',
    message: '片子“{name}”在网页里放不了：{reason}。',
    mend: '请用剪辑软件导出成 mp4，画面选 H.264、声音选 AAC，再换上。',
  },
  'film-too-big': {
    severity: 'error',
    message: '片子太大：{size}，上限是 {limit}。',
    mend: '观众用手机流量看：请导出成 720p、码率 500 kbps 左右，或者剪短，一部片子最好不超过五分钟。',
  },
  'missing-captions': {
    severity: 'error',
    message: '片子“{film}”没有字幕 {path}。',
    mend: '听不见的人要看字幕，文字稿也从字幕里来：请在 content/films 里放一个 {path}，写法见编辑指南。{hint}',
  },
  'bad-captions': {
    severity: 'error',
    message: '字幕读不懂：{reason}。',
    mend: '第一行写 WEBVTT，空一行；每句两行，上一行写时间 00:01.500 --> 00:04.000，下一行写这时说的话；句与句之间空一行，时间从早到晚，不超过片长。',
  },
  'unused-film': {
    severity: 'warning',
    message: '没有一个展位用到“{name}”，读者看不到它。',
    mend: '请在合适的展位里写一个 :::lecture 方框，后面的大括号里写 film=片子的名字；用不着，就把这个文件删掉。',
  },
} as const satisfies Record<string, Rule>;
