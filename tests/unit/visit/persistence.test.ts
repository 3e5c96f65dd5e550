import * as fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openPersistence, storageKey, type StorageWindow } from '../../../src/visit/persistence';
import { readSaved, writeSaved, type SavedVisit } from '../../../src/visit/savedVisit';
import { usualSettings } from '../../../src/visit/settings';
import { anyPledge } from './anyPledge';
import { fakeBrowser } from './fakeBrowser';

const visit: SavedVisit = { place: { x: 1, z: -2.5, yaw: 0.5 }, seen: ['counterfeit'], settings: { ...usualSettings, textScale: 1.5 }, tour: { id: 'first-visit', stop: 2, arrived: true, paused: false }, outcomes: { 'five-signs/quiz-1': { right: 1, of: 1 } }, bookmarks: { 'lesson/lecture-1': { slide: 2, sentence: 3 } }, bank: { edition: 3 }, pledges: [{ exhibit: 'lesson/pledge-1', day: '2026-11-30', lang: 'zh-CN', promises: ['我不出租银行卡。'], name: '', strokes: [[1, 2, 3, 4]] }] };
const open = (text: string) => openPersistence(fakeBrowser({ [storageKey]: text }).openTab());
const changed = (change: object) => JSON.stringify({ ...JSON.parse(writeSaved(visit)), ...change });

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('opening', () => {
  it('finds nothing on the first visit', () => {
    expect(openPersistence(fakeBrowser().openTab())).toMatchObject({ status: 'ok', saved: null });
  });

  it('finds what was saved', () => {
    expect(open(writeSaved(visit))).toMatchObject({ status: 'ok', saved: visit });
  });

  it.each([
    ['nothing at all', ''],
    ['half a file', writeSaved(visit).slice(0, 40)],
    ['null', 'null'],
    ['a number', '7'],
    ['a list', '[]'],
    ['no version', changed({ version: undefined })],
    ['an earlier version', changed({ version: 0 })],
    ['a later version', changed({ version: 2 })],
    ['a place without a yaw', changed({ place: { x: 1, z: 2 } })],
    ['a place that is nowhere', changed({ place: { x: null, z: 2, yaw: 0 } })],
    ['no place', changed({ place: undefined })],
    ['seen that is no list', changed({ seen: { length: 1 } })],
    ['seen with a number', changed({ seen: ['a', 1] })],
    ['no settings', changed({ settings: null })],
    ['an unknown quality', changed({ settings: { ...usualSettings, quality: 'ultra' } })],
    ['a text scale in words', changed({ settings: { ...usualSettings, textScale: 'big' } })],
    ['motion without a word', changed({ settings: { ...usualSettings, reducedMotion: null } })],
    ['a time of day there is none', changed({ settings: { ...usualSettings, daylight: 'noonish' } })],
    ['sound by number', changed({ settings: { ...usualSettings, sound: 1 } })],
    ['care mode in words', changed({ settings: { ...usualSettings, care: 'yes' } })],
    ['a voice by number', changed({ settings: { ...usualSettings, voice: 3 } })],
  ])('starts afresh and says so after %s', (_, text) => {
    expect(open(text)).toMatchObject({ status: 'reset', saved: null });
  });

  it.each([undefined, null, 'first-visit', { id: 'a', stop: -1, arrived: true, paused: true }, { id: 'a', stop: 0.5, arrived: true, paused: true }])('forgets a tour it cannot read (%j), and keeps the rest', (tour) => {
    expect(readSaved(changed({ tour }))).toEqual({ ...visit, tour: null });
  });

  it.each([undefined, null, [], 'x', { edition: 'new' }])('forgets rounds it cannot read (%j), and keeps the rest', (bank) => {
    expect(readSaved(changed({ bank }))).toEqual({ ...visit, bank: null });
  });

  it('takes settings that an earlier version did not know at their usual values, and keeps the rest', () => {
    const { quality, textScale, reducedMotion } = { ...visit.settings, quality: 'low' };
    expect(readSaved(changed({ settings: { quality, textScale, reducedMotion } }))).toEqual({ ...visit, settings: { ...usualSettings, quality, textScale } });
  });

  it('holds a text scale within its bounds', () => {
    expect(readSaved(changed({ settings: { ...usualSettings, textScale: 40 } }))?.settings.textScale).toBe(2);
  });

  it('holds a reading speed within its bounds', () => {
    expect(readSaved(changed({ settings: { ...usualSettings, rate: 9 } }))?.settings.rate).toBe(1.5);
  });

  it('reads back every visit, and nothing from any other text', () => {
    const number = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0);
    const anyVisit: fc.Arbitrary<SavedVisit> = fc.record({
      place: fc.option(fc.record({ x: number, z: number, yaw: number })),
      seen: fc.uniqueArray(fc.string()),
      tour: fc.option(fc.record({ id: fc.string(), stop: fc.nat(), arrived: fc.boolean(), paused: fc.boolean() })),
      outcomes: fc.dictionary(fc.string().filter((id) => id !== '__proto__'), fc.nat({ max: 9 }).map((right) => ({ right, of: right + 1 }))).map((made) => ({ ...made })),
      bookmarks: fc.dictionary(fc.string().filter((id) => id !== '__proto__'), fc.record({ slide: fc.nat(), sentence: fc.nat() })).map((made) => Object.fromEntries(Object.entries(made).map(([id, { slide, sentence }]) => [id, { slide, sentence }]))),
      bank: fc.option(fc.record({ edition: fc.nat(), first: fc.constantFrom(null, 0, 1) }).map((made) => ({ ...made }))),
      pledges: fc.array(anyPledge, { maxLength: 12 }),
      settings: fc.record({
        quality: fc.constantFrom('auto', 'low', 'high'),
        textScale: fc.double({ min: 1, max: 2, noNaN: true }),
        reducedMotion: fc.constantFrom('auto', 'on', 'off'),
        daylight: fc.constantFrom('clock', 'morning', 'noon', 'dusk', 'night'),
        sound: fc.boolean(),
        care: fc.boolean(),
        careAsked: fc.boolean(),
        rate: fc.double({ min: 0.5, max: 1.5, noNaN: true }),
        voice: fc.option(fc.string()),
        pinyin: fc.boolean(),
        glide: fc.boolean(),
        dwell: fc.constantFrom(0.8, 1.2, 2),
      }),
    });
    fc.assert(fc.property(anyVisit, (visit) => {
      expect(readSaved(writeSaved(visit))).toEqual(visit);
    }));
    fc.assert(fc.property(fc.oneof(fc.json(), fc.string()), (text) => {
      expect(open(text)).toMatchObject({ status: 'reset', saved: null });
    }));
    fc.assert(
      fc.property(fc.constantFrom('place', 'seen', 'settings', 'tour', 'bank', 'pledges'), fc.jsonValue(), (field, value) => {
        const read = readSaved(changed({ [field]: value }));
        if (read) expect(readSaved(writeSaved(read))).toEqual(read);
      }),
    );
  });

  it.each<[string, StorageWindow]>([
    ['access is refused', Object.defineProperty(new EventTarget(), 'localStorage', { get: () => { throw new DOMException('denied', 'SecurityError'); } }) as StorageWindow & EventTarget],
    ['there is no storage', Object.assign(new EventTarget(), { localStorage: null }) as unknown as StorageWindow],
  ])('says it is blocked when %s, and still takes what it is given', (_, browser) => {
    const persistence = openPersistence(browser);
    const writeFailed = vi.fn();
    persistence.connect({ savedElsewhere: vi.fn(), forgottenElsewhere: vi.fn(), writeFailed });
    expect(persistence).toMatchObject({ status: 'blocked', saved: null });
    persistence.save(visit);
    vi.advanceTimersByTime(1000);
    expect(writeFailed).toHaveBeenCalledTimes(1);
  });
});

describe('saving', () => {
  it('writes once a second at most, the last state', () => {
    const { openTab, setItem, kept } = fakeBrowser();
    const persistence = openPersistence(openTab());
    for (let step = 0; step <= 25; step++) {
      persistence.save({ ...visit, place: { x: step, z: 0, yaw: 0 } });
      vi.advanceTimersByTime(100);
    }
    expect(setItem).toHaveBeenCalledTimes(2);
    vi.advanceTimersByTime(1000);
    expect(setItem).toHaveBeenCalledTimes(3);
    expect(readSaved(kept()!)?.place?.x).toBe(25);
    vi.advanceTimersByTime(10_000);
    expect(setItem).toHaveBeenCalledTimes(3);
  });

  it('writes at once when the page is left', () => {
    const { openTab, setItem, kept } = fakeBrowser();
    const tab = openTab();
    openPersistence(tab).save(visit);
    tab.dispatchEvent(new Event('pagehide'));
    expect(kept()).toBe(writeSaved(visit));
    vi.advanceTimersByTime(5000);
    expect(setItem).toHaveBeenCalledTimes(1);
  });

  it('says so when the storage is full', () => {
    const { openTab, setItem } = fakeBrowser();
    setItem.mockImplementation(() => { throw new DOMException('full', 'QuotaExceededError'); });
    const writeFailed = vi.fn();
    const persistence = openPersistence(openTab());
    persistence.connect({ savedElsewhere: vi.fn(), forgottenElsewhere: vi.fn(), writeFailed });
    persistence.save(visit);
    vi.advanceTimersByTime(1000);
    expect(persistence.status).toBe('ok');
    expect(writeFailed).toHaveBeenCalledTimes(1);
  });

  it('mends what could not be read', () => {
    const { openTab, kept } = fakeBrowser({ [storageKey]: '{' });
    openPersistence(openTab()).save(visit);
    vi.advanceTimersByTime(1000);
    expect(kept()).toBe(writeSaved(visit));
  });

  it('takes no notice of other keys, nor of clearing where nothing was kept', () => {
    const tab = fakeBrowser().openTab();
    const [savedElsewhere, forgottenElsewhere] = [vi.fn(), vi.fn()];
    openPersistence(tab).connect({ savedElsewhere, forgottenElsewhere, writeFailed: vi.fn() });
    for (const event of [{ key: 'other', newValue: writeSaved(visit) }, { key: storageKey, newValue: null }, { key: null, newValue: null }, { key: storageKey, newValue: '{' }]) {
      tab.dispatchEvent(Object.assign(new Event('storage'), event));
    }
    expect(savedElsewhere).not.toHaveBeenCalled();
    expect(forgottenElsewhere).not.toHaveBeenCalled();
  });
});
