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
  let { status, record } = open(browser, name, first);
  const keep = (next: EventRecord) => {
    record = next;
    try {
      browser.localStorage.setItem(eventKey(name), writeRecord(next));
    } catch {
      status = 'blocked';
    }
  };
  // The staff's language and the usual choices hold from now on, whichever language the next page has.
  keep(record);
  return {
    get status() {
      return status;
    },
    get record() {
      return record;
    },
    begin: (visit) => keep({ ...record, visits: [...record.visits, visit] }),
    update: (visit) => keep({ ...record, visits: record.visits.map((one) => (one.began === visit.began ? visit : one)) }),
    setUsual: (usual) => keep({ ...record, usual }),
    wipe: () => keep({ ...record, visits: [] }),
  };
}

function open(browser: Pick<Window, 'localStorage'>, name: string, usual: Choices): { status: EventStatus; record: EventRecord } {
  const afresh = { staff: usual.lang, usual, visits: [] };
  try {
    const text = browser.localStorage.getItem(eventKey(name));
    const record = text === null ? afresh : readRecord(text);
    return record ? { status: 'ok', record } : { status: 'reset', record: afresh };
  } catch {
    return { status: 'blocked', record: afresh };
  }
}
