/** Compiles a content folder into the exhibition: what every surface shows, and what is wrong with the files. */
import { resolve } from 'node:path';
import type { SearchDocument } from '../exhibition/searchDocument';
import type { BankTheme, Booth, ExhibitionIndex, Problem, Question, Story, Term, Tour } from '../exhibition/types';
import { assemble, type Parts } from './assemble';
import { checkRecordings } from './audio/checkRecordings';
import { createSoundStore } from './audio/soundStore';
import { checkBanks } from './bank/checkBanks';
import { checkLinks, checkPictures, checkZones } from './checkAcross';
import { checkDates, isOnShow } from './checkDates';
import { checkHelp } from './checkHelp';
import { checkQuestion } from './checkQuestion';
import { checkTerms } from './checkTerms';
import { checkTour } from './checkTour';
import { checkTranslations } from './checkTranslations';
import { checkFilms } from './films/checkFilms';
import { createFilmStore } from './films/filmStore';
import { takeInventory } from './inventory';
import { listFiles } from './listFiles';
import { createPictureStore, type PictureFile } from './pictures/pictureStore';
import { createContentReader } from './readContent';
import { sortProblems } from './report';
import { checkStories } from './stories/checkStories';
import { createTextReader } from './textReader';
import { todayInChina } from './today';

export interface Compiled {
  /** By language, the original first. */
  indexes: Record<string, ExhibitionIndex>;
  /** By language, then id: every booth in every language; an untranslated one in the original language. */
  booths: Record<string, Record<string, Booth>>;
  searches: Record<string, SearchDocument[]>;
  /** By language, in their order. */
  tours: Record<string, Tour[]>;
  /** By language, in the order of their zones. */
  questions: Record<string, Question[]>;
  /** By language, by title. */
  glossaries: Record<string, Term[]>;
  /** By language, then id: every story in every language; an untranslated one in the original language. */
  stories: Record<string, Record<string, Story>>;
  /** By language, then kind of exhibit. */
  exhibitWords: Record<string, Record<string, Record<string, string>>>;
  /** By language, in their order: the questions asked before and after. */
  banks: Record<string, BankTheme[]>;
  /** Files the site needs, at paths relative to its root. */
  pictures: PictureFile[];
  recordings: PictureFile[];
  /** Films and their captions. */
  films: PictureFile[];
  problems: Problem[];
}

export interface CompileOptions {
  /** Day the exhibition is compiled for, `YYYY-MM-DD`; today in China when left out. */
  today?: string;
}

export interface CompilerOptions {
  /** Folder where processed pictures are kept between runs; `.cache/images` when left out. */
  pictureCache?: string;
}

/** Compiles a content folder once. Never rejects over bad content: it leaves out what is bad and says so in `problems`. */
export function compileExhibition(folder: string, options: CompileOptions & CompilerOptions = {}): Promise<Compiled> {
  return createCompiler(folder, options)(options);
}

/** A compiler that remembers what it has read, so that compiling again after one change is fast. */
export function createCompiler(folder: string, { pictureCache = resolve('.cache/images') }: CompilerOptions = {}) {
  const readContent = createContentReader(folder);
  const recordingTools = { readSound: createSoundStore(folder), readText: createTextReader(folder) };
  const filmTools = { readFilm: createFilmStore(folder), readText: createTextReader(folder) };
  const readPicture = createPictureStore(folder, pictureCache);

  return async function compile({ today = todayInChina() }: CompileOptions = {}): Promise<Compiled> {
    const listed = await listFiles(folder);
    const inventory = takeInventory(listed.files);
    const content = await readContent(inventory);
    const { pictures, problems: pictureProblems } = await checkPictures(content, inventory, readPicture);
    const { recordings, problems: recordingProblems } = await checkRecordings(content.booths, inventory, recordingTools);
    const { films, problems: filmProblems } = await checkFilms(content, inventory, filmTools);
    const ended = new Set(content.booths.filter(({ original }) => original.value && !isOnShow(original.value, today)).map(({ files }) => files.original));
    const problems = [
      ...listed.problems,
      ...inventory.problems,
      ...content.problems,
      ...pictureProblems,
      ...recordingProblems,
      ...filmProblems,
      ...checkLinks(content, inventory, (file) => !ended.has(file)),
      ...checkZones(content, inventory),
      ...checkTranslations(content, inventory),
      ...[...content.booths, ...content.questions, ...content.banks, ...(content.help ? [content.help] : [])].flatMap((page) => checkDates(page, today)),
      ...content.tours.flatMap(checkTour),
      ...content.questions.flatMap((question) => checkQuestion(question, inventory)),
      ...checkTerms(content),
      ...checkHelp(content),
      ...checkStories(content),
      ...checkBanks(content.banks),
    ];
    const broken = new Set(problems.filter(({ severity }) => severity === 'error').map(({ file }) => file));
    const { languages, zoneFolders } = inventory;
    return collect({ content, languages, zoneFolders, pictures, recordings, films, broken, today }, problems);
  };
}

function collect(parts: Parts, problems: Problem[]): Compiled {
  const compiled: Compiled = { indexes: {}, booths: {}, searches: {}, tours: {}, questions: {}, glossaries: {}, stories: {}, banks: {}, exhibitWords: {}, pictures: [], recordings: [], films: [], problems: sortProblems(problems) };
  for (const lang of parts.languages) {
    const { index, booths, search, tours, questions, terms, stories, bank, exhibitWords } = assemble(lang, parts);
    compiled.indexes[lang] = index;
    compiled.booths[lang] = booths;
    compiled.searches[lang] = search;
    compiled.tours[lang] = tours;
    compiled.questions[lang] = questions;
    compiled.glossaries[lang] = terms;
    compiled.stories[lang] = stories;
    compiled.exhibitWords[lang] = exhibitWords;
    compiled.banks[lang] = bank;
  }
  const files = new Map([...parts.pictures.values()].flatMap((picture) => picture.files.map((file) => [file.path, file] as const)));
  compiled.pictures = [...files.values()];
  compiled.recordings = [...new Map([...parts.recordings.values()].map(({ file }) => [file.path, file] as const)).values()];
  compiled.films = [...new Map([...parts.films.values()].flatMap(({ files }) => files.map((file) => [file.path, file] as const))).values()];
  return compiled;
}
