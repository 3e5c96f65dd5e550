import { motifs } from '../exhibition/motifs';
import { pagePath, termPath } from '../exhibition/paths';
import type { SearchDocument } from '../exhibition/searchDocument';
import { originalLang, type BankTheme, type Booth, type ExhibitionIndex, type Hall, type Question, type Story, type Term, type Tour, type Zone } from '../exhibition/types';
import { exhibitWordKeys, wordKeys } from '../exhibition/words';
import type { ReadyRecording } from './audio/checkRecordings';
import { makeAudio } from './audio/makeAudio';
import { makeBank } from './bank/makeBank';
import { mainPicture } from './checkAcross';
import { isOnShow, isReviewDue } from './checkDates';
import { chooseText } from './chooseText';
import type { Document } from './document';
import { linkedNames } from './linkedNames';
import { filmKey, type ReadyFilm } from './films/checkFilms';
import { makeHelp } from './makeHelp';
import { makeQuestions } from './makeQuestions';
import { makeTerms } from './makeTerms';
import { makeTours } from './makeTours';
import { otherNames } from './otherNames';
import type { ReadyPicture } from './pictures/pictureStore';
import type { BoothDocuments, Content, ZoneDocuments } from './readContent';
import { renderHtml } from './renderHtml';
import { makeStories } from './stories/makeStories';
import type { BoothFields } from './schemas/booth';

export interface Assembled {
  index: ExhibitionIndex;
  booths: Record<string, Booth>;
  search: SearchDocument[];
  tours: Tour[];
  questions: Question[];
  terms: Term[];
  stories: Record<string, Story>;
  /** By kind of exhibit. */
  exhibitWords: Record<string, Record<string, string>>;
  bank: BankTheme[];
}

export interface Parts {
  content: Content;
  languages: string[];
  zoneFolders: string[];
  pictures: Map<string, ReadyPicture>;
  recordings: Map<string, ReadyRecording>;
  films: Map<string, ReadyFilm>;
  /** Files with an error, which are left out or fall back to the original. */
  broken: ReadonlySet<string>;
  /** `YYYY-MM-DD`. */
  today: string;
}

/** Puts together what one language of the hall says, from the files that are good. */
export function assemble(lang: string, parts: Parts): Assembled {
  const { content, languages, pictures, films, broken, today } = parts;
  const shown = content.booths.filter(({ original }) => original.value && !broken.has(original.file) && isOnShow(original.value, today));
  const hidden = hiddenAddresses(content, shown, broken);
  const html = (document: Document<unknown>, textLang: string) =>
    renderHtml(document, { lang, textLang, words: content.words.get(textLang)!, pictures, films, hidden });
  const finders = new Map([lang, originalLang].map((textLang) => [textLang, linkedNames(content.terms, textLang, broken)]));
  const explained = (document: Document<unknown>, textLang: string) =>
    renderHtml(document, { lang, textLang, words: content.words.get(textLang)!, pictures, films, hidden, terms: finders.get(textLang) });

  const booths: Record<string, Booth> = {};
  const search: SearchDocument[] = [];
  const zones: Zone[] = [];
  for (const zone of zonesInOrder(parts)) {
    const inZone = shown.filter(({ files }) => files.zone === zone.id).sort(byOrder);
    const made = inZone.map((documents) => makeBooth(documents, lang, parts, explained));
    zones.push(makeZone(zone, made.map(({ booth }) => booth), lang, broken, html));
    search.push(zoneSearch(zones.at(-1)!, zone.documents, lang, broken), ...made.map((one) => one.search));
    for (const { booth } of made) booths[booth.id] = booth;
  }
  const questions = makeQuestions(content.questions, { lang, broken, today, zones: zones.map(({ id }) => id), html: explained });
  const terms = makeTerms(content.terms, { lang, broken, html });
  search.push(...questions.map((one) => one.search), ...terms.map((one) => one.search), ...hotlineSearch(content, lang, broken));
  const tours = makeTours(content.tours, lang, broken, (id) => Object.hasOwn(booths, id));
  const words = content.words.get(lang)!;
  const bank = makeBank(content.banks, { lang, broken, today, isShown: (id) => Object.hasOwn(booths, id) });
  const index: ExhibitionIndex = {
    lang,
    languages: languages.map((each) => ({ lang: each, name: content.words.get(each)!.languageName })),
    hall: makeHall(content, lang, parts, html),
    zones,
    tours: tours.map(({ id, title }) => ({ id, title })),
    help: makeHelp(content.help, { lang, broken, today, html }),
    words: pick(words, wordKeys),
  };
  return {
    index, booths, search, tours, questions: questions.map(({ question }) => question), terms: terms.map(({ term }) => term), stories: makeStories(content.stories, lang, broken), bank,
    exhibitWords: Object.fromEntries(Object.entries(exhibitWordKeys).map(([kind, keys]) => [kind, pick(words, keys)])),
  };
}

function pick<T, K extends keyof T>(all: T, keys: readonly K[]): Pick<T, K> {
  return Object.fromEntries(keys.map((key) => [key, all[key]])) as Pick<T, K>;
}

type Render = (document: Document<unknown>, textLang: string) => string;

function makeBooth(documents: BoothDocuments, lang: string, { pictures, recordings, films, broken, today }: Parts, html: Render): { booth: Booth; search: SearchDocument } {
  const original = documents.original.value as BoothFields;
  const { translation, text, textLang } = chooseText(documents, lang, broken);
  const { title, summary, keywords, sources, imageAlt = '' } = { ...original, ...translation?.value };
  const { id, zone } = documents.files;
  const { audience, minutes, reviewed, reviewEvery, image, model } = original;
  const ready = image === undefined ? undefined : pictures.get(mainPicture(image));
  // A recording of the original says other words than its translation.
  const audio = makeAudio((translation ?? documents.original).value?.audio, textLang, recordings);
  const booth: Booth = {
    id, zone, lang: textLang, title, summary, audience, minutes, sources, reviewed, reviewEvery,
    reviewDue: isReviewDue(original, today),
    ...(model && { model }),
    ...(ready && { picture: { ...ready.picture, alt: imageAlt } }),
    ...(audio.length > 0 && { audio }),
    html: html(text, textLang),
  };
  const also = otherNames(documents, text, broken, (value) => [value.title, ...value.keywords]);
  return { booth, search: { id, kind: 'booth', zone, title, summary, keywords, also, text: [text.text, ...captionsOf(text, textLang, films)].join(' ') } };
}

/** What is said in a text's films. */
function captionsOf({ films: uses }: Document<unknown>, textLang: string, films: Parts['films']): string[] {
  return uses.flatMap(({ film }) => films.get(filmKey(film, textLang))?.cues.map(({ text }) => text) ?? []);
}

interface OrderedZone {
  id: string;
  /** Missing when a folder of booths has no zone file. */
  documents?: ZoneDocuments;
}

function makeZone({ id, documents }: OrderedZone, booths: Booth[], lang: string, broken: ReadonlySet<string>, html: Render): Zone {
  const spare = { title: id, short: id, summary: '', motif: motifs[0], colour: '#1f3f77', audience: ['everyone'] } satisfies Partial<Zone>;
  const chosen = documents && chooseText(documents, lang, broken);
  const fields = { ...spare, ...documents?.original.right, ...chosen?.translation?.value };
  return {
    id, ...fields,
    html: chosen ? html(chosen.text, chosen.textLang) : '',
    booths: booths.map((booth) => ({ id: booth.id, title: booth.title, ...(booth.model && { model: booth.model }), ...(booth.html.includes(' data-exhibit="') && { tries: true as const }), ...(booth.html.includes(' data-exhibit="lecture"') && { lesson: booth.minutes }), ...(booth.lang !== lang && { lang: booth.lang }) })),
    ...(chosen?.textLang !== lang && { lang: originalLang }),
  };
}

function zoneSearch({ id, title, summary }: Zone, documents: ZoneDocuments | undefined, lang: string, broken: ReadonlySet<string>): SearchDocument {
  const text = documents ? chooseText(documents, lang, broken).text.text : '';
  const titles = documents ? [documents.original, ...documents.translations.values()].map((document) => document.right.title) : [];
  const also = titles.filter((other): other is string => other !== undefined && other !== title);
  return { id, kind: 'zone', zone: id, title, summary, keywords: [], also, text };
}

function hotlineSearch({ hall }: Content, lang: string, broken: ReadonlySet<string>): SearchDocument[] {
  if (!hall) return [];
  const chosen = chooseText(hall, lang, broken);
  const hotlines = chosen.translation?.value?.hotlines ?? hall.original.right.hotlines ?? [];
  const others = otherNames(hall, chosen.text, broken, (value) => value.hotlines.map(({ number, name }) => `${number} ${name}`));
  return hotlines.map(({ number, name, when }) => {
    const also = others.filter((other) => other.startsWith(`${number} `)).map((other) => other.slice(number.length + 1));
    return { id: number, kind: 'hotline', zone: '', title: name, summary: when, keywords: [number], also, text: '', number };
  });
}

function makeHall({ hall }: Content, lang: string, { broken, pictures }: Parts, html: Render): Hall {
  const spare = { name: '', host: '', tagline: '', url: 'http://localhost/', hotlines: [] };
  if (!hall) return { ...spare, welcome: '' };
  const chosen = chooseText(hall, lang, broken);
  const { name, host, tagline, url, hotlines } = { ...spare, ...hall.original.right, ...chosen.translation?.value };
  const { colour, logo } = hall.original.right;
  const ready = logo === undefined ? undefined : pictures.get(mainPicture(logo));
  return {
    name, host, tagline, url, hotlines,
    ...(colour && { colour }),
    // Its name stands beside it.
    ...(ready && { logo: { ...ready.picture, alt: '' } }),
    welcome: html(chosen.text, chosen.textLang),
  };
}

/** Zones in the hall's order, then those it forgot by name. */
function zonesInOrder({ content, zoneFolders }: Parts): OrderedZone[] {
  const files = new Map(content.zones.map((documents) => [documents.files.id, documents]));
  const known = new Set([...files.keys(), ...zoneFolders]);
  const order = new Set([...(content.hall?.original.right.order ?? []).filter((id) => known.has(id)), ...[...known].sort()]);
  return [...order].map((id) => ({ id, documents: files.get(id) }));
}

function byOrder({ files: a, original: first }: BoothDocuments, { files: b, original: second }: BoothDocuments): number {
  return first.value!.order - second.value!.order || (a.id < b.id ? -1 : 1);
}

/** Addresses in the original language of what is not shown: booths out of their time, and files with an error. */
function hiddenAddresses({ booths, questions, terms }: Content, shown: BoothDocuments[], broken: ReadonlySet<string>): Set<string> {
  const visible = new Set(shown.map(({ files }) => files.id));
  const isBroken = ({ original }: { original: Document<unknown> }) => broken.has(original.file);
  const paths = [
    ...booths.filter(({ files }) => !visible.has(files.id)).map(({ files }) => pagePath(originalLang, { kind: 'booth', id: files.id })),
    ...questions.filter(isBroken).map(({ files }) => pagePath(originalLang, { kind: 'question', id: files.id })),
    ...terms.filter(isBroken).map(({ files }) => termPath(originalLang, files.id)),
  ];
  return new Set(paths.map((path) => `~/${path}`));
}
