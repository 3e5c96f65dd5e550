import { readTimeMark, withoutMark } from '../../exhibition/timeMark';
import { splitSentences } from '../../exhibition/splitSentences';
import { readQuestion, type Question } from '../quiz/readQuestion';
import { textOf } from '../textOf';
import { cuesIn, isSaid, readFilm, type Film } from './readFilm';

export interface Chapter {
  title: string;
  /** Safe HTML of what is shown: a list of lines, or a picture; in a film a paragraph that says it, or nothing. */
  slide: string;
  /** Plain text of what is said. */
  sentences: string[];
}

export interface LectureBox {
  /** Safe HTML. */
  intro: string;
  chapters: Chapter[];
  questions: { title: string; question: Question }[];
  /** Safe HTML of everything that is said, with its headings. */
  transcript: string;
  film: Film | null;
}

/** What the editor wrote in the box; the content check has seen that it is all there. */
export function readLecture(source: HTMLElement): LectureBox {
  const box: LectureBox = { intro: html(introOf(source)), chapters: [], questions: [], transcript: '', film: null };
  const isFilm = source.dataset.film !== undefined;
  const marks: number[] = [];
  for (const [heading, children] of partsOf(source)) {
    const title = textOf(heading);
    if (children.some((child) => child.querySelector(':scope > .right'))) {
      box.questions.push({ title, question: readQuestion(children) });
      continue;
    }
    if (isFilm) marks.push(readTimeMark(title)?.seconds ?? 0);
    const chapter = isFilm ? filmChapter(title, children) : slideChapter(title, children);
    box.chapters.push(chapter);
    box.transcript += `<p><b>${isFilm ? withoutMark(heading.innerHTML) : heading.innerHTML}</b></p>${html(isFilm ? children : children.slice(1))}`;
  }
  box.film = readFilm(source, marks);
  return box;
}

function slideChapter(title: string, [slide, ...said]: Element[]): Chapter {
  return { title, slide: slide?.outerHTML ?? '', sentences: said.flatMap((paragraph) => sentencesOf(textOf(paragraph))) };
}

/** A film's chapter as a slide: what is seen in it, and its captions. */
function filmChapter(title: string, children: Element[]): Chapter {
  return { title: withoutMark(title), slide: html(children.filter((child) => !isSaid(child))), sentences: cuesIn(children).map(({ text }) => text) };
}

const isHeading = ({ tagName }: Element) => /^H[2-6]$/.test(tagName);

function introOf(source: HTMLElement): Element[] {
  const children = [...source.children];
  return children.slice(0, children.findIndex(isHeading)).filter(({ tagName }) => tagName !== 'VIDEO');
}

/** Each heading with what stands below it. */
function partsOf(source: HTMLElement): [heading: Element, children: Element[]][] {
  const parts: [Element, Element[]][] = [];
  for (const child of source.children) {
    if (isHeading(child)) parts.push([child, []]);
    else parts.at(-1)?.[1].push(child);
  }
  return parts;
}

function html(elements: Element[]): string {
  return elements.map(({ outerHTML }) => outerHTML).join('');
}

function sentencesOf(text: string): string[] {
  return splitSentences(text).map(({ start, end }) => text.slice(start, end));
}
