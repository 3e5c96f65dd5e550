import { expect, test, type Page } from '@playwright/test';
import { compileExhibition, type Compiled } from '../../src/content/compile';
import { fakeSpeech, spoken } from './fakeSpeech';
import { enterHall, standStill, underMore, words } from './hall';
import { violations } from './rules';
import { saveData } from './skins';

let tours: Compiled['tours'][string];
test.beforeAll(async () => {
  tours = (await compileExhibition('content')).tours['zh-CN']!;
});

const booth = 'booth/deposit-insurance/';
const bar = (page: Page) => page.locator('.narration');
const press = (page: Page, name: string) => bar(page).getByRole('button', { name, exact: true }).click();
const listen = (page: Page) => page.getByRole('button', { name: words.listen, exact: true }).first().click();
const said = (page: Page) => page.evaluate(() => window.speech.said.map(({ text }) => text));

const listenIn = (page: Page) => page.getByRole('dialog').getByRole('button', { name: words.listen, exact: true }).click();

/** A sound file (WAV, 8 kHz) of so many silent seconds. */
function silence(seconds: number): Buffer {
  const rate = 8000;
  const samples = Buffer.alloc(rate * seconds, 128);
  const head = Buffer.alloc(44);
  head.write('RIFF');
  head.writeUInt32LE(36 + samples.length, 4);
  head.write('WAVEfmt ', 8);
  head.writeUInt32LE(16, 16);
  head.writeUInt16LE(1, 20);
  head.writeUInt16LE(1, 22);
  head.writeUInt32LE(rate, 24);
  head.writeUInt32LE(rate, 28);
  head.writeUInt16LE(1, 32);
  head.writeUInt16LE(8, 34);
  head.write('data', 36);
  head.writeUInt32LE(samples.length, 40);
  return Buffer.concat([head, samples]);
}

test('a booth’s page is read sentence by sentence, each marked and brought into view', async ({ page }) => {
  await saveData(page);
  await fakeSpeech(page, { pace: 120 });
  await page.goto(booth);
  const title = (await page.locator('h1').textContent())!;
  await listen(page);
  await expect(bar(page)).toBeVisible();
  await expect(bar(page).getByRole('status')).toHaveText(words.listenEnded, { timeout: 30_000 });
  const texts = await said(page);
  expect(texts[0]).toBe(title);
  expect(texts.length).toBeGreaterThan(15);
  // A row of a table is one sentence; sources, minutes and buttons are not read.
  expect(texts).toContain('活期、定期存款，外币存款， 保，');
  expect(texts.join('')).not.toMatch(new RegExp(`${words.sources}|${words.listen}`));
  expect(await spoken(page)).toBe('');
  expect(await page.evaluate(() => window.speech.said.every(({ lang, voice }) => lang === 'zh-CN' && voice === 'zh-CN'))).toBe(true);
});

test('what is read stays above the bar, and the buttons step, pause and go on', async ({ page }) => {
  await saveData(page);
  await fakeSpeech(page, { pace: 60_000 });
  await page.goto(booth);
  await listen(page);
  await expect.poll(() => spoken(page)).not.toBe('');
  for (let step = 0; step < 12; step++) await press(page, words.listenNext);
  const there = await spoken(page);
  await expect.poll(async () => (await said(page)).at(-1)).toBe(there);
  await expect.poll(() => page.evaluate(() => {
    const [range] = CSS.highlights.get('spoken')!;
    const { top, bottom } = (range as Range).getBoundingClientRect();
    return top >= 0 && bottom <= document.querySelector('.narration')!.getBoundingClientRect().top;
  })).toBe(true);

  await press(page, words.listenPause);
  expect(await spoken(page)).toBe(there);
  await press(page, words.listenOn);
  await expect.poll(async () => (await said(page)).slice(-2)).toEqual([there, there]);
  await press(page, words.listenPrevious);
  await expect.poll(() => spoken(page)).not.toBe(there);
  const before = await spoken(page);
  await expect.poll(async () => (await said(page)).at(-1)).toBe(before);
  await press(page, words.listenNext);
  await expect.poll(() => spoken(page)).toBe(there);

  // Closed by key; the focus goes back where it was.
  await page.keyboard.press('Escape');
  await expect(bar(page)).toHaveCount(0);
  expect(await spoken(page)).toBe('');
  await expect(page.getByRole('button', { name: words.listen, exact: true }).first()).toBeFocused();
});

for (const way of ['highlights', 'marks'] as const) {
  test(`a sentence that is tapped is read from there, and the text stays whole (${way})`, async ({ page }) => {
    await saveData(page);
    await fakeSpeech(page, { pace: 60_000 });
    if (way === 'marks') await page.addInitScript(() => Reflect.deleteProperty(CSS, 'highlights'));
    await page.goto(booth);
    // The quiz's own words come a little later than the page's.
    await expect(page.locator('.exhibit button').first()).toBeVisible();
    const text = () => page.locator('.article').evaluate((article) => article.textContent);
    const nodes = () => page.locator('.prose p').first().evaluate(({ childNodes }) => childNodes.length);
    const [before, pieces] = [await text(), await nodes()];
    await listen(page);
    await expect(bar(page)).toBeVisible();
    const second = page.locator('.prose p').first();
    const sentence = (await second.textContent())!.split('。')[0]!;
    await second.click({ position: { x: 30, y: 12 } });
    await expect.poll(() => spoken(page)).toBe(`${sentence}。`);
    await expect.poll(async () => (await said(page)).at(-1)).toBe(`${sentence}。`);
    await press(page, words.listenNext);
    await expect.poll(() => spoken(page)).not.toContain(sentence);
    await press(page, words.listenStop);
    expect(await text()).toBe(before);
    expect(await nodes()).toBe(pieces);
  });
}

test('speed and voice are kept, and change what is being said', async ({ page }) => {
  await saveData(page);
  await fakeSpeech(page, { pace: 60_000 });
  await page.goto(booth);
  await listen(page);
  await press(page, words.listenHow);
  await bar(page).getByText(words.listenSlow, { exact: true }).click();
  await expect.poll(() => page.evaluate(() => window.speech.said.at(-1)?.rate)).toBe(0.8);
  await bar(page).getByRole('combobox').selectOption('zh-TW');
  await expect.poll(() => page.evaluate(() => window.speech.said.at(-1)?.voice)).toBe('zh-TW');
  expect(new Set(await said(page)).size).toBe(1);
  await page.reload();
  await listen(page);
  await expect.poll(() => page.evaluate(() => window.speech.said[0])).toMatchObject({ rate: 0.8, voice: 'zh-TW' });
});

test('voices that come late are waited for', async ({ page }) => {
  await saveData(page);
  await fakeSpeech(page, { voicesAfter: 900, pace: 60_000 });
  await page.goto(booth);
  await listen(page);
  await expect.poll(() => spoken(page)).not.toBe('');
  await expect(bar(page).getByRole('alert')).toHaveCount(0);
});

test.describe('where nothing can be heard, the page says what to do', () => {
  const troubles = [
    ['no speech at all', null, undefined, words.listenUnable],
    ['no voice of the language', { voices: ['en-US', 'zh-HK'] }, undefined, words.listenNoVoice],
    ['no voice ever', { voices: [] }, undefined, words.listenNoVoice],
    ['a device that stays silent', { mute: true }, undefined, words.listenSilent],
    ['WeChat', null, 'Mozilla/5.0 (Linux; Android 10) MicroMessenger/8.0.50', words.listenWeChat],
  ] as const;
  for (const [name, speech, userAgent, word] of troubles) {
    test(name, async ({ browser, baseURL }) => {
      const page = await browser.newPage({ baseURL, viewport: { width: 360, height: 740 }, userAgent });
      await saveData(page);
      await fakeSpeech(page, speech && { ...speech, voices: 'voices' in speech ? [...speech.voices] : undefined });
      await page.goto(booth);
      await listen(page);
      await expect(bar(page).getByRole('alert')).toHaveText(word);
      await page.close();
    });
  }
});

test('it pauses when the page is hidden and ends when the hall comes in front', async ({ page }) => {
  await fakeSpeech(page, { pace: 60_000 });
  await page.goto(booth);
  await listen(page);
  await expect.poll(() => spoken(page)).not.toBe('');
  await page.evaluate(() => {
    Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true });
    document.dispatchEvent(new Event('visibilitychange'));
  });
  await expect(bar(page).getByRole('button', { name: words.listenOn, exact: true })).toBeVisible();
  expect(await page.evaluate(() => window.speech.cancelled)).toBe(1);
  await page.evaluate(() => Reflect.deleteProperty(document, 'visibilityState'));
  await press(page, words.listenOn);
  await expect(page.locator('html')).toHaveAttribute('data-hall', 'ready', { timeout: 30_000 });
  await page.locator('#enter-hall').click();
  await expect(bar(page)).toHaveCount(0);
  expect(await page.evaluate(() => window.speechSynthesis.speaking)).toBe(false);
});

test('in the hall the reading panel is read, its foot makes room, and closing it ends the reading', async ({ page }) => {
  await fakeSpeech(page, { pace: 60_000 });
  await enterHall(page, booth);
  await standStill(page);
  await page.getByRole('button', { name: words.read, exact: true }).click();
  const dialog = page.getByRole('dialog');
  await listenIn(page);
  await expect(dialog.locator('.narration')).toBeVisible();
  await expect(dialog.locator('.reading-foot')).toHaveCount(0);
  await expect.poll(() => spoken(page)).toBe(await dialog.locator('h1').textContent());
  for (let step = 0; step < 10; step++) await press(page, words.listenNext);
  await expect.poll(() => page.evaluate(() => {
    const [range] = CSS.highlights.get('spoken')!;
    const { top, bottom } = (range as Range).getBoundingClientRect();
    return top >= 0 && bottom <= document.querySelector('.narration')!.getBoundingClientRect().top;
  })).toBe(true);
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect.poll(() => page.evaluate(() => window.speechSynthesis.speaking)).toBe(false);
  // The next booth opened is not read until somebody asks.
  await page.getByRole('button', { name: words.read, exact: true }).click();
  await expect(dialog.locator('.prose')).toBeVisible();
  await expect(dialog.locator('.reading-foot')).toBeVisible();
  await expect(bar(page)).toHaveCount(0);
});

test('the hall’s own sound draws back while a voice speaks', async ({ page }) => {
  await fakeSpeech(page, { pace: 60_000 });
  await page.addInitScript(() => {
    const levels: number[] = [];
    Object.assign(window, { levels });
    const { setTargetAtTime } = AudioParam.prototype;
    AudioParam.prototype.setTargetAtTime = function (level, ...rest) {
      levels.push(level);
      return setTargetAtTime.call(this, level, ...rest);
    };
  });
  const last = () => page.evaluate(() => (window as unknown as { levels: number[] }).levels.at(-1));
  await enterHall(page, booth);
  await underMore(page, words.settings);
  await page.getByRole('dialog').locator('input[name="sound"]').last().check();
  await page.getByRole('dialog').getByRole('button', { name: words.close, exact: true }).click();
  await standStill(page);
  await page.getByRole('button', { name: words.read, exact: true }).click();
  await listenIn(page);
  await expect.poll(last).toBe(0.25);
  await press(page, words.listenPause);
  await expect.poll(last).toBe(1);
});

test.describe('a recording', () => {
  const cues = [{ from: 0, to: 1, text: '大家好。' }, { from: 1, to: 2, text: '银行也可能经营不下去，不过很少见。' }, { from: 2, to: 4, text: '国家给存款上了一道保险，叫存款保险。' }];

  /** The booth's page as it is with a recording of four silent seconds, or with one that does not come. */
  async function withRecording(page: Page, sound: Buffer | null): Promise<void> {
    const recordings = [{ src: 'audio/a.mp3', lang: 'zh-CN', cues }, { src: 'audio/b.mp3', lang: 'hmn' }];
    await page.route(`**/${booth}`, async (route) => {
      const response = await route.fetch();
      const html = (await response.text()).replace('<article', `<article data-recordings='${JSON.stringify(recordings)}'`);
      await route.fulfill({ response, body: html });
    });
    await page.route('**/audio/*.mp3', (route) => (sound ? route.fulfill({ body: sound, contentType: 'audio/wav' }) : route.fulfill({ status: 404 })));
  }

  test('is preferred to the device, marks what it says, and can be heard in another language', async ({ page }) => {
    await saveData(page);
    await fakeSpeech(page, { pace: 60_000 });
    await withRecording(page, silence(4));
    await page.goto(booth);
    await listen(page);
    await expect.poll(() => spoken(page)).toBe(cues[1]!.text);
    await expect.poll(() => spoken(page)).toBe(cues[2]!.text);
    await expect(bar(page).getByRole('status')).toHaveText(words.listenEnded);
    expect(await said(page)).toEqual([]);
    await press(page, words.listenOn);
    await press(page, words.listenHow);
    await expect(bar(page).locator('option')).toHaveText([words.listenVoiceAuto, '真人录音：中文（中国）', '真人录音：苗语', 'zh-CN', 'zh-TW']);
    const asked = page.waitForRequest('**/audio/b.mp3');
    await bar(page).getByRole('combobox').selectOption({ label: '真人录音：苗语' });
    await asked;
  });

  test('that does not come leaves the reading to the device', async ({ page }) => {
    await saveData(page);
    await fakeSpeech(page, { pace: 60_000 });
    await withRecording(page, null);
    await page.goto(booth);
    await listen(page);
    await expect.poll(() => said(page)).toHaveLength(1);
    await expect(bar(page).getByRole('alert')).toHaveCount(0);
  });
});

test.describe('on a tour', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } });

  test('lines are said when the visitor has asked for it, and not before', async ({ page }) => {
    await fakeSpeech(page, { pace: 200 });
    const lines = tours[0]!.stops.map(({ line }) => line);
    const tourBar = page.locator('.tour-bar');
    await enterHall(page, `tour/${tours[0]!.id}/`);
    await expect(tourBar.getByRole('status')).toHaveText(lines[0]!);
    expect(await said(page)).toEqual([]);
    const toggle = tourBar.getByRole('button', { name: words.tourAloud, exact: true });
    await toggle.click();
    await expect.poll(async () => (await said(page)).join('')).toBe(lines[0]);
    await tourBar.getByRole('button', { name: words.tourContinue, exact: true }).click();
    await expect(tourBar.getByRole('status')).toHaveText(lines[1]!);
    await expect.poll(async () => (await said(page)).join('')).toBe(lines[0]! + lines[1]!);
    expect(await violations(page)).toEqual([]);
    await tourBar.getByRole('button', { name: words.listenStop, exact: true }).click();
    await tourBar.getByRole('button', { name: words.tourContinue, exact: true }).click();
    await expect(tourBar.getByRole('status')).toHaveText(lines[2]!);
    expect((await said(page)).join('')).toBe(lines[0]! + lines[1]!);
  });
});

test('the bar breaks no rule of access, with its choices open, and stays on the smallest screen', async ({ page }) => {
  await saveData(page);
  await fakeSpeech(page, { pace: 60_000 });
  await page.setViewportSize({ width: 320, height: 568 });
  await page.goto(booth);
  await listen(page);
  await press(page, words.listenHow);
  expect(await violations(page)).toEqual([]);
  const sizes = await bar(page).locator('button, select, .choice').evaluateAll((controls) => controls.map((control) => {
    const { width, height, left, right } = control.getBoundingClientRect();
    return width >= 44 && height >= 44 && left >= 0 && right <= innerWidth;
  }));
  expect(sizes).not.toContain(false);
});

test('English pages are read in English, zone pages too', async ({ page }) => {
  await saveData(page);
  await fakeSpeech(page, { pace: 30 });
  await page.goto('en/zone/fraud/');
  await page.locator('[data-tool="listen"]').first().click();
  await expect.poll(() => page.evaluate(() => window.speech.said.length)).toBeGreaterThan(3);
  expect(new Set(await page.evaluate(() => window.speech.said.map(({ lang }) => lang)))).toEqual(new Set(['en-US']));
});

test('without scripts there is no button that does nothing', async ({ browser, baseURL }) => {
  const page = await browser.newPage({ baseURL, javaScriptEnabled: false });
  await page.goto(booth);
  await expect(page.locator('.listen')).toBeHidden();
  await page.close();
});
