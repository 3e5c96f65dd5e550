import { posix } from 'node:path';
import { chapterOf, showTime } from '../../exhibition/timeMark';
import { originalLang, type Cue, type Problem } from '../../exhibition/types';
import { readTranscript, type Transcript } from '../audio/readTranscript';
import { hashedPath } from '../fileStore';
import type { Inventory } from '../inventory';
import type { FilmUse } from '../markdown/readFilms';
import { didYouMean } from '../nearest';
import type { PictureFile } from '../pictures/pictureStore';
import { excerpt, fileStart, problem } from '../problems';
import { pagesOf, type Content } from '../readContent';
import type { ReadText } from '../textReader';
import type { FilmFacts } from './filmFacts';
import { filmEndings, filmFolder, largestFilmBytes, type FilmResult } from './filmStore';
import { writeCaptions } from './writeCaptions';

/** A film ready for the site, with its captions in one language. */
export interface ReadyFilm extends FilmFacts {
  cues: Cue[];
  bytes: number;
  /** The film and its captions. */
  files: [film: PictureFile, captions: PictureFile];
}

interface FilmTools {
  readFilm: (path: string) => Promise<FilmResult>;
  readText: ReadText;
}

/** What a film is found by among the ready ones: its name, and the language of the text that shows it. */
export const filmKey = (film: string, lang: string) => `${film} ${lang}`;

/** Sentences may outlast the film a little, since programs round. */
const overhang = 0.5;

/** Makes every film in use ready, and reports those that cannot be, and files nobody uses. */
export async function checkFilms(content: Content, { films: present }: Inventory, { readFilm, readText }: FilmTools): Promise<{ films: Map<string, ReadyFilm>; problems: Problem[] }> {
  const films = new Map<string, ReadyFilm>();
  const problems: Problem[] = [];
  const used = new Set<string>();
  const documents = pagesOf(content).flatMap(({ original, translations }) => [[originalLang, original] as const, ...translations]);
  for (const [lang, { file, films: uses }] of documents) {
    for (const use of uses) {
      const { film, at } = use;
      const path = fileOf(film, present);
      const captions = `${filmFolder}${film}${lang === originalLang ? '' : `.${lang}`}.vtt`;
      if (path !== undefined) used.add(path);
      used.add(captions);
      const result: FilmResult = path === undefined ? { wrong: 'missing' } : await readFilm(path);
      if (!('facts' in result)) problems.push(filmProblem(result, file, use, path, present));
      else if (!present.includes(captions)) problems.push(problem('missing-captions', file, at, { film: excerpt(film), path: posix.basename(captions), hint: didYouMean(posix.basename(captions), names(present, /\.vtt$/)) }));
      else {
        const read = await readText(captions, (text) => readTranscript(text, captions, 'bad-captions'), (found): Transcript => ({ cues: [], lines: [], problems: found }));
        const late = captionsPastEnd(read, captions, result.facts);
        problems.push(...read.problems, ...late, ...(read.problems.length + late.length === 0 ? checkMarks(use, file, result.facts, read.cues) : []));
        const words: PictureFile = { path: '', bytes: Buffer.from(writeCaptions(read.cues)) };
        words.path = hashedPath(filmFolder, captions, words.bytes, 'captions');
        if (read.cues.length > 0) films.set(filmKey(film, lang), { ...result.facts, cues: read.cues, bytes: result.file.bytes.length, files: [result.file, words] });
      }
    }
  }
  const unused = present.filter((path) => !used.has(path)).map((path) => problem('unused-film', path, fileStart, { name: excerpt(posix.basename(path)) }));
  return { films, problems: [...problems, ...unused] };
}

/** The file of a film: the best of those a browser may show, or another of its name, to be refused for what it is. */
function fileOf(film: string, present: readonly string[]): string | undefined {
  const own = present.filter((path) => /\.[^.]+$/.test(path) && path.replace(/\.[^.]+$/, '') === filmFolder + film && !path.endsWith('.vtt'));
  return filmEndings.map((ending) => own.find((path) => path.endsWith(ending))).find((path) => path !== undefined) ?? own[0];
}

const names = (present: readonly string[], ending: RegExp) => present.filter((path) => ending.test(path)).map((path) => posix.relative(filmFolder, path));

function filmProblem(result: Exclude<FilmResult, { facts: FilmFacts }>, file: string, { film, at }: FilmUse, path: string | undefined, present: readonly string[]): Problem {
  if (result.wrong === 'format') return problem('film-format', file, at, { name: excerpt(posix.basename(path!)), reason: result.reason });
  if (result.wrong === 'size') return problem('film-too-big', file, at, { size: megabytes(result.bytes), limit: megabytes(largestFilmBytes) });
  return problem('missing-film', file, at, { film: excerpt(film), hint: didYouMean(film, names(present, /\.(?:mp4|webm)$/).map((name) => name.replace(/\.\w+$/, ''))) });
}

function captionsPastEnd({ cues, lines }: Transcript, file: string, { seconds }: FilmFacts): Problem[] {
  return cues.flatMap(({ to }, i) => (to > seconds + overhang ? [problem('bad-captions', file, { line: lines[i]!, column: 1 }, { reason: `这一句到 ${showTime(to)} 才完，可是片子只有 ${showTime(seconds)}` })] : []));
}

/** Chapters begin within the film, and something is said in each: where no film can be shown, its captions are all there is. */
function checkMarks({ marks }: FilmUse, file: string, { seconds }: FilmFacts, cues: readonly Cue[]): Problem[] {
  const wrong = (at: FilmUse['at'], reason: string, mend: string) => problem('exhibit', file, at, { name: 'lecture', reason, mend });
  const late = marks.find((mark) => mark.seconds >= seconds);
  if (late) return [wrong(late.at, `这一章从 ${showTime(late.seconds)} 开始，可是片子只有 ${showTime(seconds)}`, '请对着片子看，把几分几秒改对')];
  const said = new Set(cues.map(({ from }) => chapterOf(marks.map((mark) => mark.seconds), from)));
  return marks.flatMap(({ at }, i) => (said.has(i) ? [] : [wrong(at, '这一章里一句字幕也没有', '请在字幕里写上这一段说的话；没有人说话，就写画面里有什么')]));
}

function megabytes(bytes: number): string {
  return `${(bytes / 1024 / 1024).toFixed(1)} MB`;
}
