import { describe, expect, it } from 'vitest';
import { largestSoundBytes } from '../../../../src/content/audio/soundStore';
import { booth, boothFields, compileWith, goodBody, places, translation } from '../contentFolder';

/** The first bytes of a sound file: enough for the compiler, which plays nothing. */
const mp3 = new Uint8Array([0x49, 0x44, 0x33, 4, 0, 0, 0, 0, 0, 0]);
const withAudio = (audio: string) => booth(goodBody, `${boothFields}\naudio: ${audio}`);
const file = 'booths/accounts/insured.md';
const vtt = 'WEBVTT\n\n00:00.000 --> 00:02.000\n存款有保险。\n';

describe('a booth’s recordings', () => {
  it('are files of the site, named by their content, and tell what is said when', async () => {
    const compiled = await compileWith({
      [file]: withAudio('\n  - file: Insured.mp3\n    transcript: insured.vtt\n  - file: miao.mp3\n    lang: hmn\n  - file: gy.mp3\n    lang: zh-x-guiyang\n    name: 贵阳话'),
      'audio/Insured.mp3': mp3, 'audio/miao.mp3': new Uint8Array([...mp3, 1]), 'audio/gy.mp3': new Uint8Array([...mp3, 2]), 'audio/insured.vtt': vtt,
    });
    expect(compiled.problems).toEqual([]);
    const { audio } = compiled.booths['zh-CN']!.insured!;
    expect(audio).toEqual([
      { src: expect.stringMatching(/^audio\/insured-[0-9a-f]{8}\.mp3$/), lang: 'zh-CN', cues: [{ from: 0, to: 2, text: '存款有保险。' }] },
      { src: expect.stringMatching(/^audio\/miao-/), lang: 'hmn' },
      { src: expect.stringMatching(/^audio\/gy-/), lang: 'zh-x-guiyang', name: '贵阳话' },
    ]);
    expect(compiled.recordings.map(({ path }) => path).sort()).toEqual(audio!.map(({ src }) => src).sort());
  });

  it('may be one file by its name; a translation has its own', async () => {
    const compiled = await compileWith({
      [file]: withAudio('a.mp3'), 'audio/a.mp3': mp3, 'audio/b.mp3': mp3,
      'booths/accounts/insured.en.md': translation().replace('keywords: [deposit]', 'keywords: [deposit]\naudio: b.mp3'),
    });
    expect(compiled.booths['zh-CN']!.insured!.audio).toMatchObject([{ lang: 'zh-CN' }]);
    expect(compiled.booths.en!.insured!.audio).toMatchObject([{ lang: 'en' }]);
  });

  it('in the original are not played beside a translation without any', async () => {
    const { booths } = await compileWith({ [file]: withAudio('a.mp3'), 'audio/a.mp3': mp3 });
    expect(booths.en!.insured).not.toHaveProperty('audio');
  });

  it.each([
    ['that are not there', 'insuerd.mp3', `${file}:14:8 missing-audio`],
    ['outside their folder', '../a.mp3', `${file}:14:8 missing-audio`],
    ['of another format', 'a.wav', `${file}:14:8 audio-format`],
    ['that only call themselves mp3', 'fake.mp3', `${file}:14:8 audio-format`],
    ['too big', 'big.mp3', `${file}:14:8 audio-too-big`],
    ['with an unknown field', '\n  - file: a.mp3\n    length: 3', `${file}:16:5 unknown-field`],
    ['in a language nobody knows the code of', '\n  - file: a.mp3\n    lang: 普通话', `${file}:16:11 bad-value`],
    ['with a transcript that is not there', '\n  - file: a.mp3\n    transcript: no.vtt', `${file}:16:17 missing-audio`],
    ['with a spoilt transcript', '\n  - file: a.mp3\n    transcript: bad.vtt', 'audio/bad.vtt:3:1 bad-transcript'],
    ['with a transcript that is no UTF-8', '\n  - file: a.mp3\n    transcript: gbk.vtt', 'audio/gbk.vtt:1:1 not-utf8'],
  ])('%s are told to the editor', async (_, audio, place) => {
    const compiled = await compileWith({
      [file]: withAudio(audio), 'audio/a.mp3': mp3, 'audio/insured.mp3': mp3, 'audio/a.wav': mp3, 'audio/fake.mp3': 'not a sound',
      'audio/big.mp3': new Uint8Array([...mp3, ...new Uint8Array(largestSoundBytes)]),
      'audio/bad.vtt': 'WEBVTT\n\n00:00,000 --> 00:01,000\n好。', 'audio/gbk.vtt': new Uint8Array([0xc4, 0xe3, 0xba, 0xc3]),
    });
    expect(places(compiled)).toEqual([place]);
  });
});
