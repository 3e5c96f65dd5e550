import { splitSentences } from '../../exhibition/splitSentences';
import { readQuestion, type Question } from '../quiz/readQuestion';
import { textOf } from '../textOf';

export interface Chapter {
  title: string;
  /** Safe HTML of what is shown: a list of lines, or a picture. */
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
}

/** What the editor wrote in the box; the content check has seen that it is all there. */
export function readLecture(source: HTMLElement): LectureBox {
  const box: LectureBox = { intro: '', chapters: [], questions: [], transcript: '' };
  for (const [heading, children] of partsOf(source)) {
    const title = textOf(heading);
    if (children.some((child) => child.querySelector(':scope > .right'))) {
      box.questions.push({ title, question: readQuestion(children) });
      continue;
    }
    const [slide, ...said] = children;
    box.chapters.push({ title, slide: slide?.outerHTML ?? '', sentences: said.flatMap((paragraph) => sentencesOf(textOf(paragraph))) });
    box.transcript += `<p><b>${heading.innerHTML}</b></p>${html(said)}`;
  }
  box.intro = html(introOf(source));
  return box;
}

const isHeading = ({ tagName }: Element) => /^H[2-6]$/.test(tagName);

function introOf(source: HTMLElement): Element[] {
  const children = [...source.children];
  return children.slice(0, children.findIndex(isHeading));
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
