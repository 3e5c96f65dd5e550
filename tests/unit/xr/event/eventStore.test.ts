import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readChoices, readRecord, totalsOf, writeRecord, type Choices, type EventVisit } from '../../../../src/xr/event/eventRecord';
import { eventKey, openEventStore } from '../../../../src/xr/event/eventStore';
import { fakeBrowser } from '../../visit/fakeBrowser';

const usual: Choices = { lang: 'zh-CN', care: false, walk: 'tour', aloud: false };
const visit: EventVisit = { began: 1000, seconds: 90, booths: ['five-signs'], choices: usual };

describe('an event’s store', () => {
  it('begins empty, with the choices it is given', () => {
    const store = openEventStore(fakeBrowser().openTab(), 'fair', usual);
    expect([store.status, store.record]).toEqual(['ok', { staff: 'zh-CN', usual, visits: [] }]);
  });

  it('finds the visits and the usual choices again after the page was loaded anew', () => {
    const { openTab } = fakeBrowser();
    const store = openEventStore(openTab(), 'fair', usual);
    store.begin(visit);
    store.update({ ...visit, seconds: 120 });
    store.setUsual({ ...usual, care: true });
    expect(openEventStore(openTab(), 'fair', usual).record).toEqual({ staff: 'zh-CN', usual: { ...usual, care: true }, visits: [{ ...visit, seconds: 120 }] });
  });

  it('keeps the first page’s language as the staff’s and as the usual one, whatever page opens later', () => {
    const { openTab } = fakeBrowser();
    openEventStore(openTab(), 'fair', usual);
    const store = openEventStore(openTab(), 'fair', { ...usual, lang: 'en' });
    expect(store.record).toMatchObject({ staff: 'zh-CN', usual: { lang: 'zh-CN' } });
    store.setUsual({ ...usual, lang: 'en' });
    expect(openEventStore(openTab(), 'fair', usual).record).toMatchObject({ staff: 'zh-CN', usual: { lang: 'en' } });
  });

  it('counts events of different names apart', () => {
    const { openTab } = fakeBrowser();
    openEventStore(openTab(), 'fair', usual).begin(visit);
    expect(openEventStore(openTab(), 'school', usual).record.visits).toEqual([]);
  });

  it('loses nothing that another tab of the same event counts and sets', () => {
    const { openTab } = fakeBrowser();
    const [here, there] = [openEventStore(openTab(), 'fair', usual), openEventStore(openTab(), 'fair', usual)];
    here.begin(visit);
    there.begin({ ...visit, began: 2000 });
    here.setUsual({ ...usual, care: true });
    there.update({ ...visit, began: 2000, seconds: 5 });
    expect(openEventStore(openTab(), 'fair', usual).record).toEqual({ staff: 'zh-CN', usual: { ...usual, care: true }, visits: [visit, { ...visit, began: 2000, seconds: 5 }] });
    here.wipe();
    there.update({ ...visit, began: 2000, seconds: 9 });
    expect(openEventStore(openTab(), 'fair', usual).record.visits).toEqual([]);
  });

  it('counts on in memory where the storage is full', () => {
    const { openTab } = fakeBrowser();
    const tab = openTab();
    const store = openEventStore(tab, 'fair', usual);
    tab.localStorage.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    store.begin(visit);
    store.update({ ...visit, seconds: 120 });
    store.begin({ ...visit, began: 2000 });
    expect([store.status, store.record.visits]).toEqual(['blocked', [{ ...visit, seconds: 120 }, { ...visit, began: 2000 }]]);
  });

  it('wipes the visits and keeps how each begins', () => {
    const { openTab } = fakeBrowser();
    const store = openEventStore(openTab(), 'fair', usual);
    store.setUsual({ ...usual, care: true });
    store.begin(visit);
    store.wipe();
    expect(openEventStore(openTab(), 'fair', usual).record).toEqual({ staff: 'zh-CN', usual: { ...usual, care: true }, visits: [] });
  });

  it.each([
    ['half a file', writeRecord({ staff: 'zh-CN', usual, visits: [visit] }).slice(0, 50)],
    ['another version', JSON.stringify({ version: 2, staff: 'zh-CN', usual, visits: [] })],
    ['a visit of no length', JSON.stringify({ version: 1, staff: 'zh-CN', usual, visits: [{ ...visit, seconds: null }] })],
    ['an unknown walk', JSON.stringify({ version: 1, staff: 'zh-CN', usual: { ...usual, walk: 'run' }, visits: [] })],
    ['null', 'null'],
  ])('says so and starts afresh when it finds %s', (_, text) => {
    const { openTab } = fakeBrowser({ [eventKey('fair')]: text });
    const store = openEventStore(openTab(), 'fair', usual);
    expect([store.status, store.record]).toEqual(['reset', { staff: 'zh-CN', usual, visits: [] }]);
    store.begin(visit);
    expect(openEventStore(openTab(), 'fair', usual)).toMatchObject({ status: 'ok', record: { visits: [visit] } });
  });

  it('counts on in memory where storage is blocked, and says so', () => {
    const blocked = {
      get localStorage(): Storage {
        throw new DOMException('no', 'SecurityError');
      },
    };
    const store = openEventStore(blocked, 'fair', usual);
    store.begin(visit);
    expect([store.status, store.record.visits]).toEqual(['blocked', [visit]]);
  });
});

it('reads any text without throwing', () => {
  fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
    readRecord(text);
    readChoices(text);
  }));
});

it('adds up visits, whole minutes and booths', () => {
  expect(totalsOf({ visits: [visit, { ...visit, began: 2000, seconds: 200, booths: ['a', 'b'] }] })).toEqual({ visits: 2, minutes: 5, booths: 3 });
});
