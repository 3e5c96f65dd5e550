import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { largestFilmBytes } from '../../../../src/content/films/filmStore';
import { readMp4 } from '../../../../src/content/films/readMp4';
import { readWebm } from '../../../../src/content/films/readWebm';
import { writeCaptions } from '../../../../src/content/films/writeCaptions';
import { readTranscript } from '../../../../src/content/audio/readTranscript';
import { booth, compileWith, places, translation, type Files } from '../contentFolder';
import { mp4, webm } from './someFilm';

const question = '## 举手\n\n怎么办？\n\n- [x] 挂断\n  > 对。\n- [ ] 转钱\n  > 不对。';
const box = (chapters = '## 0:00 停\n\n## 0:20 挂\n\n话筒放回去。', film = 'talk') => `:::lecture{film=${film}}\n看一部短片。\n\n${chapters}\n\n${question}\n:::\n\n:::do\n停一停。\n:::\n`;
const vtt = 'WEBVTT\n\nSTYLE\n::cue { color: red }\n\n00:00.000 --> 00:04.000 line:0\n<v 王>先停下来。\n\n00:20.000 --> 00:24.000\n再挂电话。\n';
const file = 'booths/accounts/insured.md';
const good: Files = { [file]: booth(box()), 'films/talk.mp4': mp4(), 'films/talk.vtt': vtt };
const inEnglish = translation(':::lecture{film=talk}\nA film.\n\n## 0:00 Stop\n\n## 0:20 Hang up\n\n## Hands\n\nWhat now?\n\n- [x] Hang up\n  > Right.\n- [ ] Pay\n  > Wrong.\n:::\n\n:::do\nStop.\n:::\n');

describe('a lecture’s film', () => {
  it('stands in its page with its captions, fetches nothing by itself, and its words are the page’s', async () => {
    const compiled = await compileWith(good);
    expect(compiled.problems).toEqual([]);
    const { html } = compiled.booths['zh-CN']!.insured!;
    const [video] = /<video[^>]*>.*?<\/video>/.exec(html)!;
    expect(video).toMatch(/ controls playsinline preload="none" src="~\/films\/talk-[0-9a-f]{8}\.mp4" width="1280" height="720"/);
    expect(video).not.toContain('autoplay');
    expect(video).toMatch(/<track kind="captions" default src="~\/films\/talk-[0-9a-f]{8}\.vtt" srclang="zh-CN"/);
    expect(html).toMatch(/0:00 停<\/h2>\s*<p class="lecture-said"><span data-from="0" data-to="4">先停下来。<\/span><\/p>/);
    expect(html).toMatch(/话筒放回去。<\/p>\s*<p class="lecture-said"><span data-from="20" data-to="24">再挂电话。/);
    expect(compiled.films.map(({ path }) => path.replace(/-[0-9a-f]{8}/, '')).sort()).toEqual(['films/talk.mp4', 'films/talk.vtt']);
    expect(String(compiled.films.find(({ path }) => path.endsWith('.vtt'))!.bytes)).toBe(writeCaptions([{ from: 0, to: 4, text: '先停下来。' }, { from: 20, to: 24, text: '再挂电话。' }]));
    expect(JSON.stringify(compiled.searches['zh-CN'])).toContain('再挂电话');
  });

  it('has captions of its own in every language', async () => {
    const files = { ...good, 'booths/accounts/insured.en.md': inEnglish };
    expect(places(await compileWith(files))).toEqual(['booths/accounts/insured.en.md:7:1 missing-captions']);
    const compiled = await compileWith({ ...files, 'films/talk.en.vtt': vtt.replace('再挂电话。', 'Then hang up.') });
    expect(compiled.problems).toEqual([]);
    expect(compiled.booths.en!.insured!.html).toContain('Then hang up.');
    expect(compiled.films).toHaveLength(3);
  });

  it('shows a picture of its opening words before it plays, and only there', async () => {
    const svg = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 9"><rect width="16" height="9"/></svg>';
    const { booths, problems } = await compileWith({ ...good, [file]: booth(box('![一只手](../../images/a.svg)\n\n## 0:00 停')), 'images/a.svg': svg });
    expect(problems).toEqual([]);
    expect(booths['zh-CN']!.insured!.html).toMatch(/ poster="~\/images\/a-[^"]*svg"/);
    expect(booths['zh-CN']!.insured!.html).not.toContain('<img');
  });

  it.each<[string, Files, string]>([
    ['that is not there', { 'films/talk.mp4': null, 'films/talk.vtt': null }, `${file}:16:1 missing-film`],
    ['without captions', { 'films/talk.vtt': null }, `${file}:16:1 missing-captions`],
    ['of a phone’s own kind', { 'films/talk.mp4': null, 'films/talk.mov': mp4() }, `${file}:16:1 film-format`],
    ['in a coding not every phone plays', { 'films/talk.mp4': mp4({ codec: 'hvc1' }) }, `${file}:16:1 film-format`],
    ['with sound not every phone plays', { 'films/talk.mp4': mp4({ sound: 'ac-3' }) }, `${file}:16:1 film-format`],
    ['without a picture', { 'films/talk.mp4': mp4({ codec: null, sound: 'mp4a' }) }, `${file}:16:1 film-format`],
    ['that only calls itself mp4', { 'films/talk.mp4': 'no film' }, `${file}:16:1 film-format`],
    ['that was cut off', { 'films/talk.mp4': mp4().subarray(0, 60) }, `${file}:16:1 film-format`],
    ['too big for a telephone’s line', { 'films/talk.mp4': Buffer.concat([mp4(), Buffer.alloc(largestFilmBytes)]) }, `${file}:16:1 film-too-big`],
    ['whose captions go backwards', { 'films/talk.vtt': vtt.replace('00:20.000', '00:30.000') }, 'films/talk.vtt:9:1 bad-captions'],
    ['whose captions outlast it', { 'films/talk.vtt': vtt.replace('00:24.000', '01:04.000') }, 'films/talk.vtt:9:1 bad-captions'],
    ['whose captions are none', { 'films/talk.vtt': '先停下来' }, 'films/talk.vtt:1:1 bad-captions'],
    ['with a chapter past its end', { [file]: booth(box('## 0:00 停\n\n## 1:20 挂')) }, `${file}:21:1 exhibit`],
    ['with a chapter in which nothing is said', { [file]: booth(box('## 0:00 停\n\n## 0:10 想\n\n## 0:20 挂')) }, `${file}:21:1 exhibit`],
    ['with a chapter without its time', { [file]: booth(box('## 0:00 停\n\n## 挂')) }, `${file}:21:1 exhibit`],
    ['with times that do not rise', { [file]: booth(box('## 0:20 停\n\n## 0:20 挂')) }, `${file}:21:1 exhibit`],
    ['with what it says written once more', { [file]: booth(box('## 0:00 停\n\n画面。\n\n先停下来。')) }, `${file}:23:1 exhibit`],
    ['with a list in a chapter', { [file]: booth(box('## 0:00 停\n\n- 停')) }, `${file}:21:1 exhibit`],
    ['nobody shows', { 'films/other.mp4': mp4(), 'films/other.vtt': vtt }, 'films/other.mp4:1:1 unused-film'],
  ])('%s is told to the editor', async (_, files, place) => {
    const compiled = await compileWith({ ...good, ...files });
    expect(places(compiled)[0]).toBe(place);
    for (const { message, mend } of compiled.problems) expect(message + mend).not.toMatch(/\{\w+\}/);
  });
});

describe('the bytes of a film', () => {
  it('tell how long, how large and how loud it is', () => {
    expect(readMp4(mp4({ seconds: 61.5 }))).toEqual({ seconds: 61.5, width: 1280, height: 720, silent: true });
    expect(readMp4(mp4({ sound: 'mp4a' }))).toMatchObject({ silent: false });
    expect(readWebm(webm({ seconds: 7 }))).toEqual({ seconds: 7, width: 640, height: 360, silent: true });
    expect(readWebm(webm({ sound: 'A_OPUS' }))).toMatchObject({ silent: false });
    expect(readWebm(webm({ seconds: 0 }))).toEqual({ reason: '里面没有写片长' });
  });

  it.each([['mp4', mp4, readMp4], ['webm', webm, readWebm]] as const)('of %s are read or refused wherever they end', (_, make, read) => {
    const whole = make();
    fc.assert(fc.property(fc.nat({ max: whole.length }), (end) => {
      try {
        const facts = read(whole.subarray(0, end));
        expect('reason' in facts || facts.seconds === 60).toBe(true);
      } catch (error) {
        expect(error).toBeInstanceOf(RangeError);
      }
    }));
  });
});

it('captions are read as they are written', () => {
  const text = fc.string({ minLength: 1, maxLength: 30 }).map((one) => one.replace(/[\s&<>\p{Cc}]|-->/gu, '').trim()).filter((one) => one !== '');
  const cue = fc.tuple(fc.integer({ min: 1, max: 5000 }), fc.integer({ min: 1, max: 5000 }), text);
  fc.assert(fc.property(fc.array(cue, { minLength: 1, maxLength: 8 }), (made) => {
    let at = 0;
    const cues = made.map(([after, long, words]) => {
      const from = at + after;
      at = from + long;
      return { from: from / 1000, to: at / 1000, text: words };
    });
    const { cues: read, problems } = readTranscript(writeCaptions(cues), 'a.vtt');
    expect(problems).toEqual([]);
    const rounded = ({ from, to, text }: (typeof cues)[number]) => [Math.round(from * 1000), Math.round(to * 1000), text];
    expect(read.map(rounded)).toEqual(cues.map(rounded));
  }));
});
