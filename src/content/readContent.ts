import type { Problem } from '../exhibition/types';
import type { ExhibitWords } from '../exhibition/words';
import { emptyDocument, readDocument, type Document, type DocumentKind } from './document';
import type { BoothFiles, Inventory, PageFiles } from './inventory';
import { readWords } from './readWords';
import { bankSchema, bankTranslationSchema, type BankFields, type BankTranslationFields } from './schemas/bank';
import { boothSchema, boothTranslationSchema, type BoothFields, type BoothTranslationFields } from './schemas/booth';
import { hallSchema, hallTranslationSchema, type HallFields, type HallTranslationFields } from './schemas/hall';
import { helpSchema, helpTranslationSchema, type HelpFields, type HelpTranslationFields } from './schemas/help';
import { questionSchema, questionTranslationSchema, type QuestionFields, type QuestionTranslationFields } from './schemas/question';
import { termSchema, termTranslationSchema, type TermFields, type TermTranslationFields } from './schemas/term';
import { tourSchema, tourTranslationSchema, type TourFields, type TourTranslationFields } from './schemas/tour';
import { zoneSchema, zoneTranslationSchema, type ZoneFields, type ZoneTranslationFields } from './schemas/zone';
import { readStory, type StoryText } from './stories/readStory';
import { storyLimits, translatedStoryLimits, type LineLimits } from './stories/checkLines';
import { createTextReader } from './textReader';
import type { ObjectSchema } from './validate';

/** A page's documents: the original and its translations by language. */
export interface PageDocuments<Original, Translation, Files extends PageFiles = PageFiles> {
  files: Files;
  original: Document<Original>;
  translations: Map<string, Document<Translation>>;
}

export type HallDocuments = PageDocuments<HallFields, HallTranslationFields>;
export type ZoneDocuments = PageDocuments<ZoneFields, ZoneTranslationFields>;
export type BoothDocuments = PageDocuments<BoothFields, BoothTranslationFields, BoothFiles>;
export type TourDocuments = PageDocuments<TourFields, TourTranslationFields>;
export type QuestionDocuments = PageDocuments<QuestionFields, QuestionTranslationFields>;
export type TermDocuments = PageDocuments<TermFields, TermTranslationFields>;
export type BankDocuments = PageDocuments<BankFields, BankTranslationFields>;
export type HelpDocuments = PageDocuments<HelpFields, HelpTranslationFields>;

/** A story's texts: the original and its translations by language. */
export interface StoryDocuments {
  files: PageFiles;
  original: StoryText;
  translations: Map<string, StoryText>;
}

/** Every file read on its own, nothing yet compared with anything else. */
export interface Content {
  hall?: HallDocuments;
  zones: ZoneDocuments[];
  booths: BoothDocuments[];
  tours: TourDocuments[];
  questions: QuestionDocuments[];
  terms: TermDocuments[];
  /** Questions asked before and after, a document to each theme. */
  banks: BankDocuments[];
  help?: HelpDocuments;
  stories: StoryDocuments[];
  /** Complete for every language: what one lacks comes from the original. */
  words: Map<string, ExhibitWords>;
  problems: Problem[];
}

/** Reads content folders' files; a file whose bytes have not changed is not read again. */
export function createContentReader(folder: string) {
  const readText = createTextReader(folder);

  function readPage<Value>(file: string, schema: ObjectSchema, kind: DocumentKind): Promise<Document<Value>> {
    return readText(file, (text) => readDocument<Value>(file, text, schema, kind), (problems) => emptyDocument<Value>(file, problems));
  }

  async function readPages<Original, Translation, Files extends PageFiles>(
    files: Files,
    [original, translation]: [ObjectSchema, ObjectSchema],
    kind: DocumentKind = 'page',
  ): Promise<PageDocuments<Original, Translation, Files>> {
    const translated = [...files.translations].map(async ([lang, file]) => [lang, await readPage<Translation>(file, translation, kind)] as const);
    return { files, original: await readPage<Original>(files.original, original, kind), translations: new Map(await Promise.all(translated)) };
  }

  function readStoryText(file: string, limits: LineLimits): Promise<StoryText> {
    return readText(file, (text) => readStory(file, text, limits), (problems) => ({ file, problems }));
  }

  async function readStories(files: PageFiles): Promise<StoryDocuments> {
    const translated = [...files.translations].map(async ([lang, file]) => [lang, await readStoryText(file, translatedStoryLimits)] as const);
    return { files, original: await readStoryText(files.original, storyLimits), translations: new Map(await Promise.all(translated)) };
  }

  return async function readContent(inventory: Inventory): Promise<Content> {
    const hall = inventory.hall && (await readPages<HallFields, HallTranslationFields, PageFiles>(inventory.hall, [hallSchema, hallTranslationSchema]));
    const zones: ZoneDocuments[] = await Promise.all(inventory.zones.map((files) => readPages<ZoneFields, ZoneTranslationFields, PageFiles>(files, [zoneSchema, zoneTranslationSchema])));
    const booths: BoothDocuments[] = await Promise.all(
      inventory.booths.map((files) => readPages<BoothFields, BoothTranslationFields, BoothFiles>(files, [boothSchema, boothTranslationSchema], 'booth')),
    );

    const tours: TourDocuments[] = await Promise.all(inventory.tours.map((files) => readPages<TourFields, TourTranslationFields, PageFiles>(files, [tourSchema, tourTranslationSchema])));
    const questions: QuestionDocuments[] = await Promise.all(
      inventory.questions.map((files) => readPages<QuestionFields, QuestionTranslationFields, PageFiles>(files, [questionSchema, questionTranslationSchema])),
    );
    const terms: TermDocuments[] = await Promise.all(inventory.terms.map((files) => readPages<TermFields, TermTranslationFields, PageFiles>(files, [termSchema, termTranslationSchema])));
    const banks: BankDocuments[] = await Promise.all(
      inventory.banks.map((files) => readPages<BankFields, BankTranslationFields, PageFiles>(files, [bankSchema, bankTranslationSchema], 'bank')),
    );
    const help = inventory.help && (await readPages<HelpFields, HelpTranslationFields, PageFiles>(inventory.help, [helpSchema, helpTranslationSchema]));
    const stories = await Promise.all(inventory.stories.map(readStories));
    const { words, problems } = await readWords(inventory, readText);
    const content = { hall, zones, booths, tours, questions, terms, banks, help, stories, words, problems };
    for (const page of pagesOf(content)) for (const document of documentsOf(page)) problems.push(...document.problems);
    for (const { original, translations } of stories) for (const { problems: found } of [original, ...translations.values()]) problems.push(...found);
    return content;
  };
}

/** The original and every translation of a page. */
export function documentsOf(page: PageDocuments<unknown, unknown>): Document<unknown>[] {
  return [page.original, ...page.translations.values()];
}

export function pagesOf({ hall, help, zones, booths, tours, questions, terms, banks }: Content): PageDocuments<unknown, unknown>[] {
  return [...(hall ? [hall] : []), ...zones, ...booths, ...tours, ...questions, ...terms, ...banks, ...(help ? [help] : [])];
}
