import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openPersistence } from '../../../src/visit/persistence';
import { usualSettings } from '../../../src/visit/settings';
import { createVisit } from '../../../src/visit/visit';
import { fakeBrowser } from './fakeBrowser';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const ribbon = { exhibit: 'a/pledge-1', day: '2026-11-30', lang: 'en', promises: ['I promise.'], name: 'A', strokes: [] };

const begin = (browser = fakeBrowser()) => {
  const tab = browser.openTab();
  const visit = createVisit(openPersistence(tab));
  return { ...visit, state: visit.store.getState, browser, putAside: () => browser.putAside(tab) };
};

describe('a visit', () => {
  it('started afresh has nothing of the visitor before, in memory or kept', () => {
    const { see, moveTo, set, follow, keepBank, sign, startAfresh, state, browser } = begin();
    const before = state();
    see('counterfeit');
    moveTo({ x: 3, z: 4, yaw: 1 });
    follow({ id: 'elders', stop: 2, arrived: false, paused: false });
    vi.advanceTimersByTime(1000);
    set({ textScale: 1.5 });
    keepBank({ first: 1, declined: 5, courses: {} });
    sign('a/pledge-1', ribbon);
    startAfresh({ care: true });
    expect(state()).toEqual({ ...before, settings: { ...usualSettings, care: true } });
    vi.advanceTimersByTime(5000);
    expect(browser.kept()).toBeUndefined();
  });

  it('begins nowhere, with nothing seen and the usual settings', () => {
    expect(begin().state()).toEqual({ place: null, seen: [], settings: usualSettings, storage: 'ok', tour: null, outcomes: {}, bookmarks: {}, bank: null, pledges: [] });
  });

  it('counts a booth as seen once, and wakes nobody the second time', () => {
    const { see, state, store } = begin();
    see('counterfeit');
    const woken = vi.fn();
    store.subscribe(woken);
    see('counterfeit');
    expect(state().seen).toEqual(['counterfeit']);
    expect(woken).not.toHaveBeenCalled();
  });

  it('changes one setting and leaves the others, within bounds', () => {
    const { set, state } = begin();
    set({ quality: 'low' });
    set({ textScale: 9 });
    expect(state().settings).toEqual({ ...usualSettings, quality: 'low', textScale: 2 });
  });

  it('remembers place, seen booths, settings and the tour, which waits', () => {
    const { see, moveTo, set, follow, browser } = begin();
    see('counterfeit');
    moveTo({ x: 3, z: 4, yaw: 1 });
    set({ textScale: 1.5 });
    follow({ id: 'elders', stop: 2, arrived: false, paused: false });
    vi.advanceTimersByTime(1000);
    expect(begin(browser).state()).toEqual({
      place: { x: 3, z: 4, yaw: 1 }, seen: ['counterfeit'],
      settings: { ...usualSettings, textScale: 1.5 }, storage: 'ok', tour: { id: 'elders', stop: 2, arrived: false, paused: true }, outcomes: {}, bookmarks: {}, bank: null, pledges: [],
    });
  });

  it('goes on when nothing can be kept, and says so', () => {
    const browser = fakeBrowser();
    browser.setItem.mockImplementation(() => { throw new DOMException('full', 'QuotaExceededError'); });
    const { see, state } = begin(browser);
    see('counterfeit');
    vi.advanceTimersByTime(1000);
    expect(state()).toMatchObject({ seen: ['counterfeit'], storage: 'blocked' });
  });
});

describe('a visit in two tabs', () => {
  it('loses nothing that either has seen', () => {
    const browser = fakeBrowser();
    const [one, two] = [begin(browser), begin(browser)];
    one.see('a');
    two.see('b');
    vi.advanceTimersByTime(1000);
    expect([...one.state().seen].sort()).toEqual(['a', 'b']);
    expect([...begin(browser).state().seen].sort()).toEqual(['a', 'b']);
  });

  it('loses nothing even when one tab did not hear of the other', () => {
    const browser = fakeBrowser();
    const early = begin(browser);
    early.see('a');
    vi.advanceTimersByTime(1000);
    const asleep = createVisit({ ...openPersistence(browser.openTab()), connect: () => {} });
    early.see('b');
    vi.advanceTimersByTime(1000);
    asleep.see('c');
    vi.advanceTimersByTime(1000);
    expect(begin(browser).state().seen).toEqual(['a', 'b', 'c']);
  });

  it('does not put earlier rounds in the place of later ones, though it did not hear of them', () => {
    const browser = fakeBrowser();
    const one = begin(browser);
    const asleep = createVisit({ ...openPersistence(browser.openTab()), connect: () => {} });
    one.keepBank({ first: 1, declined: 5, courses: {} });
    vi.advanceTimersByTime(1000);
    asleep.see('a');
    vi.advanceTimersByTime(1000);
    expect(begin(browser).state()).toMatchObject({ seen: ['a'], bank: { declined: 5 } });
    expect(one.state().bank).toMatchObject({ declined: 5 });
  });

  it('shows the ribbon signed in either, and takes it down in both', () => {
    const browser = fakeBrowser();
    const [one, two] = [begin(browser), begin(browser)];
    one.sign(ribbon.exhibit, ribbon);
    vi.advanceTimersByTime(1000);
    expect(two.state().pledges).toEqual([ribbon]);
    two.sign(ribbon.exhibit, null);
    vi.advanceTimersByTime(1000);
    expect(one.state().pledges).toEqual([]);
    expect(begin(browser).state().pledges).toEqual([]);
  });

  it('follows the last choice of settings, each tab keeping its own place', () => {
    const browser = fakeBrowser();
    const [one, two] = [begin(browser), begin(browser)];
    one.moveTo({ x: 1, z: 1, yaw: 0 });
    vi.advanceTimersByTime(1000);
    two.set({ textScale: 2 });
    two.moveTo({ x: 9, z: 9, yaw: 0 });
    vi.advanceTimersByTime(1000);
    expect(one.state()).toMatchObject({ place: { x: 1 }, settings: { textScale: 2 } });
    one.moveTo({ x: 2, z: 2, yaw: 0 });
    vi.advanceTimersByTime(1000);
    expect(begin(browser).state()).toMatchObject({ place: { x: 2 }, settings: { textScale: 2 } });
  });

  it('keeps a choice of settings at once, and a page left behind that writes later does not undo it', () => {
    const browser = fakeBrowser();
    const left = begin(browser);
    left.set({ care: true, careAsked: true });
    left.moveTo({ x: 1, z: 1, yaw: 0 });
    const next = begin(browser);
    expect(next.state().settings.care).toBe(true);
    // It has not heard of it when it writes.
    const asleep = createVisit({ ...openPersistence(browser.openTab()), connect: () => {} });
    asleep.see('a');
    next.set({ care: false });
    vi.advanceTimersByTime(1000);
    expect(next.state()).toMatchObject({ seen: ['a'], settings: { care: false } });
    expect(left.state().settings.care).toBe(false);
    expect(begin(browser).state()).toMatchObject({ seen: ['a'], settings: { care: false, careAsked: true } });
  });

  it('loses nothing that was tried in either, and keeps the better of two tries', () => {
    const browser = fakeBrowser();
    const [one, two] = [begin(browser), begin(browser)];
    const asleep = createVisit({ ...openPersistence(browser.openTab()), connect: () => {} });
    one.done('a/quiz-1', { right: 2, of: 2 });
    one.done('b/quiz-1', { right: 0, of: 2 });
    one.mark('c/lecture-1', { slide: 2, sentence: 1 });
    vi.advanceTimersByTime(1000);
    two.done('b/quiz-1', { right: 1, of: 2 });
    vi.advanceTimersByTime(1000);
    expect(two.state().bookmarks).toEqual({ 'c/lecture-1': { slide: 2, sentence: 1 } });
    asleep.done('a/quiz-1', { right: 1, of: 2 });
    vi.advanceTimersByTime(1000);
    const outcomes = { 'a/quiz-1': { right: 2, of: 2 }, 'b/quiz-1': { right: 1, of: 2 } };
    expect(two.state()).toMatchObject({ outcomes });
    expect(begin(browser).state().outcomes).toEqual(outcomes);
  });

  it('forgets in both what was deleted in one, and neither writes it down again', () => {
    const browser = fakeBrowser();
    const [one, two] = [begin(browser), begin(browser)];
    one.see('a');
    one.set({ care: true, textScale: 2 });
    vi.advanceTimersByTime(1000);
    two.see('b');
    one.startAfresh({ care: true, careAsked: true });
    expect(two.state()).toMatchObject({ seen: [], settings: { ...usualSettings, care: true, careAsked: true } });
    vi.advanceTimersByTime(5000);
    expect(browser.kept()).toBeUndefined();
    two.see('c');
    vi.advanceTimersByTime(1000);
    expect(begin(browser).state().seen).toEqual(['c']);
  });

  it('shown again by the browser’s back takes up what went on meanwhile', () => {
    const browser = fakeBrowser();
    const first = begin(browser);
    first.see('a');
    vi.advanceTimersByTime(1000);
    const goBack = first.putAside();
    const next = begin(browser);
    next.set({ care: true, careAsked: true });
    next.see('b');
    vi.advanceTimersByTime(1000);
    goBack();
    expect(first.state()).toMatchObject({ seen: ['a', 'b'], settings: { care: true, careAsked: true } });
    const goBackAgain = first.putAside();
    next.startAfresh({});
    goBackAgain();
    expect(first.state().seen).toEqual([]);
  });

  it('shown again where nothing can be kept loses nothing', () => {
    const browser = fakeBrowser();
    browser.setItem.mockImplementation(() => { throw new DOMException('full', 'QuotaExceededError'); });
    const tab = begin(browser);
    tab.see('a');
    vi.advanceTimersByTime(1000);
    tab.putAside()();
    expect(tab.state().seen).toEqual(['a']);
  });
});
