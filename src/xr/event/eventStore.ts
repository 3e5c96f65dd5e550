import { readRecord, writeRecord, type Choices, type EventRecord, type EventVisit } from './eventRecord';

/** `blocked`: nothing can be kept; `reset`: something was kept but could not be read, so counting starts afresh. */
export type EventStatus = 'ok' | 'blocked' | 'reset';

/** What an event keeps. Each change is written at once: a battery may be empty the next moment. */
export interface EventStore {
  readonly status: EventStatus;
  readonly record: EventRecord;
  begin(visit: EventVisit): void;
  /** Puts the visit under way in its newest state. */
  update(visit: EventVisit): void;
  setUsual(usual: Choices): void;
  /** Forgets the visits; how each begins stays. */
  wipe(): void;
}

/** Events of different names are counted apart. */
export const eventKey = (name: string) => `duocai-hall:event:${name}`;

/** Opens the event's store; `first` are its choices when it is new. Never throws, now or later. */
export function openEventStore(browser: Pick<Window, 'localStorage'>, name: string, first: Choices): EventStore {
  const found = open(browser, name);
  let { status } = found;
  let record: EventRecord = found.record ?? { staff: first.lang, usual: first, visits: [] };
  const keep = (change: Partial<EventRecord>) => {
    record = { ...record, ...change };
    try {
      browser.localStorage.setItem(eventKey(name), writeRecord(record));
    } catch {
      status = 'blocked';
    }
  };
  /** Takes up what another tab of the same event has counted and set meanwhile. */
  const hear = () => {
    // What is counted in memory alone is ahead of what was last kept.
    if (status !== 'blocked') record = open(browser, name).record ?? record;
    return record;
  };
  // The staff's language and the usual choices hold from now on, whichever language the next page has.
  keep({});
  return {
    get status() {
      return status;
    },
    get record() {
      return record;
    },
    begin: (visit) => keep({ visits: [...hear().visits, visit] }),
    update: (visit) => keep({ visits: hear().visits.map((one) => (one.began === visit.began ? visit : one)) }),
    setUsual(usual) {
      hear();
      keep({ usual });
    },
    wipe() {
      hear();
      keep({ visits: [] });
    },
  };
}

/** What is kept of the event, if anything. */
function open(browser: Pick<Window, 'localStorage'>, name: string): { status: EventStatus; record: EventRecord | null } {
  try {
    const text = browser.localStorage.getItem(eventKey(name));
    const record = text === null ? null : readRecord(text);
    return { status: text !== null && record === null ? 'reset' : 'ok', record };
  } catch {
    return { status: 'blocked', record: null };
  }
}
