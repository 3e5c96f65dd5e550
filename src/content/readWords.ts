import { originalLang, type Problem } from '../exhibition/types';
import { allWordKeys, type ExhibitWords } from '../exhibition/words';
import { readFields, type Fields } from './fields';
import type { Inventory } from './inventory';
import { fileStart, problem } from './problems';
import type { ReadText } from './textReader';
import { wordsSchema } from './schemas/words';
import { rightFields, validate } from './validate';

interface WordsFile {
  right: Partial<ExhibitWords>;
  fields?: Fields;
  problems: Problem[];
}

/** Reads the words of every language. A missing word is its original's, or at worst its key. */
export async function readWords(inventory: Inventory, readText: ReadText): Promise<{ words: Map<string, ExhibitWords>; problems: Problem[] }> {
  const keys = Object.fromEntries(allWordKeys.map((key) => [key, key])) as ExhibitWords;
  const words = new Map<string, ExhibitWords>();
  const problems: Problem[] = [];
  let original = keys;
  for (const lang of inventory.languages) {
    const file = inventory.words.get(lang);
    if (file === undefined) problems.push(problem('missing-words', `words/${lang}.yaml`, fileStart, { lang }));
    const read = file === undefined ? undefined : await readText<WordsFile>(file, (text) => readWordsFile(text, file), (found) => ({ right: {}, problems: found }));
    words.set(lang, { ...original, ...read?.right });
    if (lang === originalLang) original = words.get(lang)!;
    if (read && file !== undefined) problems.push(...read.problems, ...checkMarks(read, original, file));
  }
  return { words, problems };
}

function readWordsFile(text: string, file: string): WordsFile {
  const result = readFields(text, file, 1);
  if ('problems' in result) return { right: {}, problems: result.problems };
  const { fields } = result;
  return { right: rightFields(wordsSchema, fields.data), fields, problems: [...validate(wordsSchema, fields, file).problems, ...fields.warnings] };
}

/** Each translated word must hold the same `{marks}` as the original's. */
function checkMarks({ right, fields }: WordsFile, original: ExhibitWords, file: string): Problem[] {
  return allWordKeys.flatMap((key) => {
    const word = right[key];
    const [expected, found] = [marksOf(original[key]), marksOf(word ?? original[key])];
    if (word === undefined || expected === found) return [];
    return [problem('word-marks', file, fields?.at([key]) ?? fileStart, { field: key, expected: expected || '（没有）', found: found || '（没有）' })];
  });
}

function marksOf(word: string): string {
  return [...new Set(word.match(/\{\w+\}/g) ?? [])].sort().join(' ');
}
