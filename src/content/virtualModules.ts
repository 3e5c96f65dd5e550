import { buildSearchIndex } from '../exhibition/buildSearchIndex';
import { commandDocuments } from '../exhibition/commands';
import type { SearchIndexData } from '../exhibition/search';
import { hasPinyin } from '../exhibition/hasPinyin';
import type { Pinyin } from '../exhibition/types';
import { exhibitWordKeys } from '../exhibition/words';
import type { Compiled } from './compile';
import { pinyinOf } from './pinyinOf';

/** Name of the module the site imports; its parts are `virtual:exhibition/<part>`. */
export const moduleName = 'virtual:exhibition';

/** Kinds of exhibit with words of their own. */
const wordedKinds = Object.keys(exhibitWordKeys);

/** Parts of the exhibition: `index/<lang>`, `zone/<lang>/<zone>`, `booth/<lang>/<id>`, `pinyin/<lang>/<id>`, `story/<lang>/<id>`, `words/<lang>/<kind of exhibit>`, and `search`, `tours`, `questions`, `glossary`, `bank`, `pinyin` as `<kind>/<lang>`. */
export function partData(compiled: Compiled, part: string): unknown {
  const [kind, lang = '', id = ''] = part.split('/');
  if (!Object.hasOwn(compiled.indexes, lang)) return undefined;
  if (kind === 'index') return compiled.indexes[lang];
  if (kind === 'zone') return boothIds(compiled, lang, id);
  if (kind === 'booth') return own(compiled.booths[lang]!, id);
  if (kind === 'tours') return compiled.tours[lang];
  if (kind === 'questions') return compiled.questions[lang];
  if (kind === 'glossary') return compiled.glossaries[lang];
  if (kind === 'bank') return compiled.banks[lang];
  if (kind === 'pinyin') return id === '' ? withPinyin(compiled, lang) : pinyinPart(compiled, lang, id);
  if (kind === 'story') return id === '' ? Object.keys(compiled.stories[lang]!) : own(compiled.stories[lang]!, id);
  if (kind === 'words') return own(compiled.exhibitWords[lang]!, id);
  if (kind === 'search') return searchData(compiled, lang);
  return undefined;
}

/** A record's own entry: a part may be named `constructor`. */
function own<T>(record: Record<string, T>, key: string): T | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}

/** What one language's search reads: the content, and what can be done at once by its names in every language. */
function searchData({ searches, indexes }: Compiled, lang: string): SearchIndexData {
  const others = Object.keys(indexes).filter((other) => other !== lang);
  return buildSearchIndex([...searches[lang]!, ...commandDocuments(indexes[lang]!.words, others.map((other) => indexes[other]!.words))], lang);
}

/** Zones of each language, which tells the root module which loaders to make. */
export function outline(compiled: Compiled): Record<string, string[]> {
  return Object.fromEntries(Object.entries(compiled.indexes).map(([lang, { zones }]) => [lang, zones.map(({ id }) => id)]));
}

function boothIds({ indexes }: Compiled, lang: string, zone: string): string[] | undefined {
  return indexes[lang]!.zones.find(({ id }) => id === zone)?.booths.map(({ id }) => id);
}

function withPinyin({ booths }: Compiled, lang: string): string[] {
  return Object.values(booths[lang]!).filter(hasPinyin).map(({ id }) => id);
}

function pinyinPart(compiled: Compiled, lang: string, id: string): Pinyin | undefined {
  return withPinyin(compiled, lang).includes(id) ? pinyinOf(compiled.booths[lang]![id]!) : undefined;
}

/** The root module of a build: every part is a chunk of its own. Its problems are none, as a build stops on errors. */
export function buildModule(compiled: Compiled): string {
  const zones = Object.entries(outline(compiled));
  return [
    `export const indexes = ${record(zones.map(([lang]) => [lang, loader(`index/${lang}`)]))};`,
    `export const zones = ${record(zones.map(([lang, ids]) => [lang, record(ids.map((id) => [id, loader(`zone/${lang}/${id}`)]))]))};`,
    `export const searches = ${record(zones.map(([lang]) => [lang, loader(`search/${lang}`)]))};`,
    `export const tours = ${record(zones.map(([lang]) => [lang, loader(`tours/${lang}`)]))};`,
    `export const questions = ${record(zones.map(([lang]) => [lang, loader(`questions/${lang}`)]))};`,
    `export const glossaries = ${record(zones.map(([lang]) => [lang, loader(`glossary/${lang}`)]))};`,
    `export const banks = ${record(zones.map(([lang]) => [lang, loader(`bank/${lang}`)]))};`,
    `export const pinyins = ${record(zones.map(([lang]) => [lang, loader(`pinyin/${lang}`)]))};`,
    `export const stories = ${record(zones.map(([lang]) => [lang, loader(`story/${lang}`)]))};`,
    `export const exhibitWords = ${record(zones.map(([lang]) => [lang, record(wordedKinds.map((kind) => [kind, loader(`words/${lang}/${kind}`)]))]))};`,
    'export const problems = [];',
  ].join('\n');
}

function loader(part: string): string {
  return `() => import(${JSON.stringify(`${moduleName}/${part}`)})`;
}

function record(entries: [key: string, code: string][]): string {
  return `{${entries.map(([key, code]) => `${JSON.stringify(key)}: ${code}`).join(', ')}}`;
}

/** One part of a build as a module; undefined when there is no such part. */
export function buildPart(compiled: Compiled, part: string): string | undefined {
  const data = partData(compiled, part);
  if (data === undefined) return undefined;
  const [kind, lang, rest] = part.split('/');
  const each = kind === 'zone' ? 'booth' : (kind === 'pinyin' || kind === 'story') && rest === undefined ? kind : undefined;
  if (each === undefined) return `export default ${JSON.stringify(data)};`;
  return `export default ${record((data as string[]).map((id) => [id, loader(`${each}/${lang}/${id}`)]))};`;
}

/** Address, under the site's root, where the development server answers with a part as JSON. */
export const devAddress = '@exhibition/';

/**
 * The root module while editing. Parts are fetched, not imported, since a browser never imports the same address
 * twice; the exported bindings change when the content does, before any listener of the page is told.
 */
export function devModule(compiled: Compiled, base: string): string {
  return `
const load = (part) => async () => {
  const response = await fetch(${JSON.stringify(base + devAddress)} + part, { cache: 'no-store' });
  if (!response.ok) throw new Error(part + ': ' + response.status);
  return { default: await response.json() };
};
const loadEach = (list, each) => async () => {
  const { default: ids } = await load(list)();
  return { default: Object.fromEntries(ids.map((id) => [id, load(each + '/' + id)])) };
};
const record = (keys, make) => Object.fromEntries(keys.map((key) => [key, make(key)]));

export let indexes, zones, searches, tours, questions, glossaries, banks, pinyins, stories, exhibitWords, problems;
function take(news) {
  const langs = Object.keys(news.outline);
  indexes = record(langs, (lang) => load('index/' + lang));
  zones = record(langs, (lang) => record(news.outline[lang], (zone) => loadEach('zone/' + lang + '/' + zone, 'booth/' + lang)));
  searches = record(langs, (lang) => load('search/' + lang));
  tours = record(langs, (lang) => load('tours/' + lang));
  questions = record(langs, (lang) => load('questions/' + lang));
  glossaries = record(langs, (lang) => load('glossary/' + lang));
  banks = record(langs, (lang) => load('bank/' + lang));
  pinyins = record(langs, (lang) => loadEach('pinyin/' + lang, 'pinyin/' + lang));
  stories = record(langs, (lang) => loadEach('story/' + lang, 'story/' + lang));
  exhibitWords = record(langs, (lang) => record(${JSON.stringify(wordedKinds)}, (kind) => load('words/' + lang + '/' + kind)));
  problems = news.problems;
}
take(${JSON.stringify({ outline: outline(compiled), problems: compiled.problems })});
if (import.meta.hot) import.meta.hot.on('exhibition:changed', take);
`;
}
