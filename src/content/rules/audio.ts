import type { Rule } from './rule';

/** Recordings. */
export const audioRules = {
  'missing-audio': {
    severity: 'error',
    message: '找不到录音或文字稿 {path}。',
    mend: '请把文件放进 content/audio，名字（连大小写）要一模一样，只写文件名。{hint}',
  },
  'audio-format': {
    severity: 'error',
    message: '录音“{name}”的格式用不了。',
    mend: '请用录音软件另存为 mp3（也可以是 m4a 或 ogg），文件名的结尾也要对。',
  },
  'audio-too-big': {
    severity: 'error',
    message: '录音太大：{size}，上限是 {limit}。',
    mend: '请另存为 mp3、单声道、64 kbps，人声这样就够清楚了。',
  },
  'bad-transcript': {
    severity: 'error',
    message: '文字稿读不懂：{reason}。',
    mend: '第一行写 WEBVTT，空一行；每句两行，上一行写时间 00:01.500 --> 00:04.000，下一行写念的话；句与句之间空一行。',
  },
} as const satisfies Record<string, Rule>;
