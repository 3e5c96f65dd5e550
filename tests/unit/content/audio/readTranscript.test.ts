import { describe, expect, it } from 'vitest';
import { readTranscript } from '../../../../src/content/audio/readTranscript';

const read = (text: string) => readTranscript(text, 'audio/a.vtt');

describe('a WebVTT transcript', () => {
  it('gives what is said and when, without notes, styles, names, settings and marks', () => {
    const text = `WEBVTT - by hand
Kind: captions

NOTE
nothing to say

STYLE
::cue { color: red }

1
00:00.000 --> 00:02.500 align:start
<v 小张>先挂电话，</v>
再打过去。

01:00:03.000 --> 01:00:04.000
A &amp; B`;
    expect(read(text)).toEqual({
      cues: [{ from: 0, to: 2.5, text: '先挂电话， 再打过去。' }, { from: 3603, to: 3604, text: 'A & B' }],
      lines: [11, 15],
      problems: [],
    });
  });

  it.each([
    ['no header', '00:00.000 --> 00:01.000\n好。', 1],
    ['a header of another kind', 'WEBVTTX\n\n00:00.000 --> 00:01.000\n好。', 1],
    ['nothing in it', 'WEBVTT\n', 1],
    ['commas for points, as SRT has', 'WEBVTT\n\n00:00,000 --> 00:01,000\n好。', 3],
    ['an impossible second', 'WEBVTT\n\n1\n00:61.000 --> 02:01.000\n好。', 4],
    ['an end before its beginning', 'WEBVTT\n\n00:02.000 --> 00:01.000\n好。', 3],
    ['lines out of order', 'WEBVTT\n\n00:02.000 --> 00:03.000\n好。\n\n00:01.000 --> 00:02.000\n好。', 6],
    ['nothing said', 'WEBVTT\n\n00:02.000 --> 00:03.000\n\n00:04.000 --> 00:05.000\n好。', 3],
    ['words without a time', 'WEBVTT\n\n00:02.000 --> 00:03.000\n好。\n\n还有。', 6],
  ])('with %s is told the line', (_, text, line) => {
    const { problems } = read(text);
    expect(problems.map(({ file, line, rule }) => `${file}:${line} ${rule}`)).toEqual([`audio/a.vtt:${line} bad-transcript`]);
  });
});
