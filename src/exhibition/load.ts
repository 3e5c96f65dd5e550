/** Brings parts of the exhibition to the browser, each once, trying again when the network fails. */
import { createSearch, type Hit } from './search';
import type { BankTheme, Booth, ExhibitionIndex, Pinyin, Question, Story, Term, Tour } from './types';

type Virtual = typeof import('virtual:exhibition');
/** The loaders of `virtual:exhibition`, or others of the same shape. */
export type Chunks = Pick<Virtual, 'indexes' | 'zones' | 'searches' | 'tours' | 'questions' | 'glossaries' | 'banks' | 'pinyins' | 'stories' | 'exhibitWords'>;
export type Search = (query: string, limit?: number) => Hit[];
type Chunk<T> = () => Promise<{ default: T }>;

/** Waits before the second and the third try, in milliseconds. */
const waits = [400, 1200];

/** What the loader needs of its surroundings. */
export interface LoadTools {
  pause(milliseconds: number): Promise<void>;
  importFrom(address: string): Promise<unknown>;
}

const browserTools: LoadTools = {
  pause: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
  importFrom: (address) => import(/* @vite-ignore */ address),
};

/** Which part could not be had: the exhibition has none of that name (`missing`), or it did not arrive (`unreachable`). */
export class LoadError extends Error {
  override readonly name = 'LoadError';

  constructor(readonly part: string, readonly reason: 'missing' | 'unreachable', cause?: unknown) {
    super(`${part} is ${reason}`, { cause });
  }
}

export interface ExhibitionLoader {
  loadIndex(lang: string): Promise<ExhibitionIndex>;
  loadBooth(lang: string, zone: string, id: string): Promise<Booth>;
  loadSearch(lang: string): Promise<Search>;
  loadTours(lang: string): Promise<Tour[]>;
  loadQuestions(lang: string): Promise<Question[]>;
  loadGlossary(lang: string): Promise<Term[]>;
  loadBank(lang: string): Promise<BankTheme[]>;
  /** Rejects for a booth without pinyin. */
  loadPinyin(lang: string, id: string): Promise<Pinyin>;
  loadStory(lang: string, id: string): Promise<Story>;
  /** The words of one kind of exhibit alone; none for a kind that has none. */
  loadExhibitWords(lang: string, kind: string): Promise<Record<string, string>>;
}

/**
 * A loader over `chunks`. What has arrived, or is on its way, is never asked for twice; what failed three times
 * rejects with a `LoadError` and is asked for afresh at the next call.
 */
export function createLoader(chunks: Chunks, tools: LoadTools = browserTools): ExhibitionLoader {
  const parts = new Map<string, Promise<unknown>>();

  /** What `read` made of the part, from memory if it is there. The name tells the part, and so the type. */
  function once<T, R>(part: string, chunk: Chunk<T> | undefined, read: (value: T) => R): Promise<R> {
    const known = parts.get(part) as Promise<R> | undefined;
    if (known) return known;
    if (!chunk) return Promise.reject(new LoadError(part, 'missing'));
    const coming = persist(part, chunk, tools).then((module) => read(module.default));
    parts.set(part, coming);
    coming.catch(() => parts.delete(part));
    return coming;
  }

  return {
    loadIndex: (lang) => once(`index ${lang}`, own(chunks.indexes, lang), (index) => index),
    loadBooth: async (lang, zone, id) => {
      const booths = await once(`zone ${lang}/${zone}`, own(own(chunks.zones, lang), zone), (booths) => booths);
      return once(`booth ${lang}/${zone}/${id}`, own(booths, id), (booth) => booth);
    },
    loadSearch: (lang) => once(`search ${lang}`, own(chunks.searches, lang), createSearch),
    loadTours: (lang) => once(`tours ${lang}`, own(chunks.tours, lang), (tours) => tours),
    loadQuestions: (lang) => once(`questions ${lang}`, own(chunks.questions, lang), (questions) => questions),
    loadGlossary: (lang) => once(`glossary ${lang}`, own(chunks.glossaries, lang), (terms) => terms),
    loadBank: (lang) => once(`bank ${lang}`, own(chunks.banks, lang), (themes) => themes),
    loadPinyin: async (lang, id) => {
      const booths = await once(`pinyins ${lang}`, own(chunks.pinyins, lang), (booths) => booths);
      return once(`pinyin ${lang}/${id}`, own(booths, id), (pinyin) => pinyin);
    },
    loadStory: async (lang, id) => {
      const stories = await once(`stories ${lang}`, own(chunks.stories, lang), (stories) => stories);
      return once(`story ${lang}/${id}`, own(stories, id), (story) => story);
    },
    loadExhibitWords: async (lang, kind) => {
      const words = own(own(chunks.exhibitWords, lang), kind);
      return words ? once(`words ${lang}/${kind}`, words, (words) => words) : {};
    },
  };
}

async function persist<T>(part: string, chunk: Chunk<T>, { pause, importFrom }: LoadTools): Promise<{ default: T }> {
  let load = chunk;
  for (let attempt = 0; ; attempt++) {
    try {
      return await load();
    } catch (cause) {
      const wait = waits[attempt];
      if (wait === undefined) throw new LoadError(part, 'unreachable', cause);
      await pause(wait);
      const address = freshAddress(cause, attempt + 1);
      if (address) load = async () => (await importFrom(address)) as { default: T };
    }
  }
}

/**
 * Another address of the module that failed. Until 2026 Chromium and Firefox remembered a failed `import()` until the
 * page was left (whatwg/html#6768), so only a new address is fetched again. Their messages name the old one; Safari's
 * does not, and does not need to. Chunks are data without state: one arriving under two addresses does no harm.
 */
function freshAddress(cause: unknown, attempt: number): string | undefined {
  const address = /https?:\/\/[^\s?#]+/.exec(cause instanceof Error ? cause.message : '')?.[0];
  return address && `${address}?again=${attempt}`;
}

/** A record's own entry: an address may name `constructor`. */
function own<T>(record: Record<string, T> | undefined, key: string): T | undefined {
  return record && Object.hasOwn(record, key) ? record[key] : undefined;
}
