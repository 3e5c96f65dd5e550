import { posix } from 'node:path';
import { originalLang, type Problem } from '../exhibition/types';
import { audioFolder } from './audio/soundStore';
import { readBankPath, type BankFile } from './bank/bankPath';
import { filmFolder } from './films/filmStore';
import { readContentPath, type ContentFile } from './markdown/contentPath';
import { pictureFolder } from './markdown/readPictures';
import { didYouMean } from './nearest';
import { excerpt, fileStart, problem } from './problems';
import { readStoryPath, type StoryFile } from './stories/storyPath';

/** One page's files: the original, and its translations by language. */
export interface PageFiles {
  id: string;
  original: string;
  translations: Map<string, string>;
}

export interface BoothFiles extends PageFiles {
  zone: string;
}

/** What the content folder holds, told by names alone. Paths are relative to it. */
export interface Inventory {
  /** The original language first. */
  languages: string[];
  /** Files of words by language. */
  words: Map<string, string>;
  hall?: PageFiles;
  zones: PageFiles[];
  booths: BoothFiles[];
  tours: PageFiles[];
  questions: PageFiles[];
  terms: PageFiles[];
  /** Questions asked before and after, a file to each theme. */
  banks: PageFiles[];
  help?: PageFiles;
  stories: PageFiles[];
  /** Folders of booths, with or without a zone's file. */
  zoneFolders: string[];
  pictures: string[];
  /** Recordings and their transcripts. */
  audio: string[];
  /** Films and their captions. */
  films: string[];
  problems: Problem[];
}

const goodId = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
/** Characters an id may have. */
export const longestId = 60;
/** Whether `id` may be a file's name and so an address: small letters, digits and single hyphens. */
export const isGoodId = (id: string) => goodId.test(id) && id.length <= longestId;

/** What is read as text of the hall: pages, stories told in them, and questions asked before and after. */
type FileKind = ContentFile | StoryFile | BankFile;

/** Sorts the content folder's files by what they are, and reports those that are nothing. */
export function takeInventory(files: string[]): Inventory {
  const words = new Map<string, string>();
  const pictures: string[] = [];
  const audio: string[] = [];
  const films: string[] = [];
  const pages: { file: string; is: FileKind }[] = [];
  const problems: Problem[] = [];

  for (const file of files) {
    const lang = /^words\/([A-Za-z]+(?:-[A-Za-z]+)*)\.yaml$/.exec(file)?.[1];
    const is: FileKind | null = readContentPath(file) ?? readStoryPath(file) ?? readBankPath(file);
    if (lang !== undefined) words.set(lang, file);
    else if (is) pages.push({ file, is });
    else if (file.startsWith(pictureFolder)) pictures.push(file);
    else if (file.startsWith(audioFolder)) audio.push(file);
    else if (file.startsWith(filmFolder)) films.push(file);
    else problems.push(problem('misplaced-file', file, fileStart, { name: excerpt(posix.basename(file)), hint: hintFor(file) }));
  }

  const languages = [originalLang, ...[...words.keys()].filter((lang) => lang !== originalLang).sort()];
  const originals = new Map(pages.filter(({ file, is }) => file === is.original).map(({ file, is }) => [file, is]));
  const translations = new Map<string, Map<string, string>>();

  for (const { file, is } of pages) {
    if (file === is.original) continue;
    if (is.lang === originalLang || !languages.includes(is.lang)) {
      problems.push(problem('unknown-language', file, fileStart, { lang: excerpt(is.lang), languages: languages.slice(1).join('、') || '还没有' }));
    } else if (!originals.has(is.original)) {
      const others = [...originals.keys()].map((path) => posix.basename(path));
      const params = { original: is.original, hint: didYouMean(posix.basename(is.original), others) };
      problems.push(problem('translation-without-original', file, fileStart, params));
    } else {
      translations.set(is.original, (translations.get(is.original) ?? new Map()).set(is.lang, file));
    }
  }

  const zones: PageFiles[] = [];
  const booths: BoothFiles[] = [];
  const tours: PageFiles[] = [];
  const questions: PageFiles[] = [];
  const terms: PageFiles[] = [];
  const banks: PageFiles[] = [];
  const stories: PageFiles[] = [];
  let help: PageFiles | undefined;
  let hall: PageFiles | undefined;
  const firstWithId = new Map<string, string>();
  const zoneFolders = new Set<string>();
  for (const [file, is] of originals) {
    const { kind, id } = is;
    const zone = kind === 'booth' ? is.zone : undefined;
    const files: PageFiles = { id, original: file, translations: translations.get(file) ?? new Map() };
    if (kind === 'hall') hall = files;
    else if (kind === 'help') help = files;
    else if (!isGoodId(id)) problems.push(badId(file, id));
    else if (kind === 'zone') zones.push(files);
    else if (kind === 'tour') tours.push(files);
    else if (kind === 'question') questions.push(files);
    else if (kind === 'term') terms.push(files);
    else if (kind === 'story') stories.push(files);
    else if (kind === 'bank') banks.push(files);
    else if (zone !== undefined && !isGoodId(zone)) problems.push(badId(file, zone));
    else if (zone !== undefined) {
      zoneFolders.add(zone);
      const other = firstWithId.get(id);
      if (other === undefined) {
        firstWithId.set(id, file);
        booths.push({ ...files, zone });
      } else problems.push(problem('duplicate-id', file, fileStart, { id, other }));
    }
  }
  return { languages, words, hall, zones, booths, tours, questions, terms, banks, help, stories, zoneFolders: [...zoneFolders], pictures, audio, films, problems };
}

function badId(file: string, id: string): Problem {
  const better = id.toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '').slice(0, longestId);
  return problem('bad-id', file, fileStart, { id: excerpt(id), hint: better === '' || better === id ? '' : `可以改成“${better}”。` });
}

function hintFor(file: string): string {
  if (/\.(md|markdown|txt)\.?(md|txt)?$/i.test(file) && !file.endsWith('.md')) return '这个文件的名字要以 .md 结尾。';
  const [folder] = file.split('/', 1);
  return didYouMean(folder ?? '', ['booths', 'zones', 'tours', 'questions', 'glossary', 'stories', 'bank', 'images', 'audio', 'films', 'words'].filter((name) => name !== folder));
}
