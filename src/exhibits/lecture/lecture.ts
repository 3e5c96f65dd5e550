import type { List, Paragraph } from 'mdast';
import type { ContainerDirective } from 'mdast-util-directive';
import { mistake, type ExhibitKind, type Mistake } from '../kind';
import { quiz } from '../quiz/quiz';
import { lengthOf, type Child, type Part } from './boxParts';
import { checkFilmChapters } from './checkFilmChapters';

const mostChapters = 12;
const mostQuestions = 5;
const mostLines = 3;
/** In Chinese characters: more cannot be written large. */
const longestLine = 24;
const longestTitle = 20;

/**
 * A few words; chapters; and last, questions to raise hands at, each a heading with a question as in a quiz. A chapter is a heading with
 * a slide (up to three lines of a `- ` list, or one picture) and what is said in paragraphs; where `film` names a film, a heading with the
 * time at which the film comes to it.
 */
export const lecture: ExhibitKind = {
  label: 'lecture',
  attributes: { film: 'optional' },
  tasks: true,
  check(box) {
    const film = box.attributes?.film !== undefined;
    const parts = partsOf(box);
    const first = parts[0];
    const how = film ? '“## 0:45 标题”分成几章，前面写这一章从几分几秒开始' : '“## 标题”分成几章，每章先写幻灯片上的字，再写讲的话';
    if (!first) return [mistake(box, '没有分章', `请用${how}`)];
    const mistakes: Mistake[] = [];
    if (box.children[0] === first.heading) mistakes.push(mistake(box, '没有开场白', '请在第一个标题上面写一两句：这一课讲什么'));
    const questions = parts.filter(isQuestion);
    const chapters = parts.filter((part) => !isQuestion(part));
    if (chapters.length < 1 || chapters.length > mostChapters) mistakes.push(mistake(box, `有 ${chapters.length} 章`, `请写一到${mostChapters}章`));
    if (questions.length < 1 || questions.length > mostQuestions) mistakes.push(mistake(box, `有 ${questions.length} 道举手的题`, `请在最后写一到${mostQuestions}道题：“## 标题”下面写题目，再写“- [ ] ”和“- [x] ”的答案`));
    const early = parts.find((part, i) => isQuestion(part) && parts.slice(i).some((later) => !isQuestion(later)));
    if (early) mistakes.push(mistake(early.heading, '这道题后面还有一章', '举手的题都放在最后，请把它移到所有的章后面'));
    for (const { heading } of parts) {
      if (lengthOf(heading) > longestTitle) mistakes.push(mistake(heading, '这个标题太长', `标题要写得大，不超过${longestTitle}个字（英文${longestTitle * 3}个字母）`));
    }
    return [...mistakes, ...(film ? checkFilmChapters(chapters) : chapters.flatMap(checkChapter)), ...questions.flatMap((part) => quiz.check(asBox(box, part)))];
  },
  prepare(box) {
    for (const part of partsOf(box).filter(isQuestion)) quiz.prepare?.(asBox(box, part));
  },
};

function partsOf(box: ContainerDirective): Part[] {
  const parts: Part[] = [];
  for (const child of box.children) {
    if (child.type === 'heading') parts.push({ heading: child, children: [] });
    else parts.at(-1)?.children.push(child);
  }
  return parts;
}

function isQuestion({ children }: Part): boolean {
  return children.some((child) => child.type === 'list' && child.children.some(({ checked }) => typeof checked === 'boolean'));
}

/** A part as if it stood in a box of its own. */
function asBox(box: ContainerDirective, { heading, children }: Part): ContainerDirective {
  return { ...box, children, ...(heading.position && { position: heading.position }) };
}

function checkChapter({ heading, children: [slide, ...said] }: Part): Mistake[] {
  if (!slide || !(isLines(slide) || isPicture(slide))) return [mistake(slide ?? heading, '这一章没有幻灯片', `请在标题下面写一到${mostLines}行，每行以“- ”开头；或者放一张图片，单独一行`)];
  const mistakes: Mistake[] = [];
  if (isLines(slide)) {
    if (slide.children.length > mostLines) mistakes.push(mistake(slide, `幻灯片上有 ${slide.children.length} 行`, `请只留一到${mostLines}行，别的写进讲的话里`));
    for (const line of slide.children) {
      if (lengthOf(line) > longestLine) mistakes.push(mistake(line, '这一行太长，坐在后面的人看不清', `每行不超过${longestLine}个字（英文${longestLine * 3}个字母）`));
    }
  }
  const other = said.find(({ type }) => type !== 'paragraph');
  if (other) mistakes.push(mistake(other, '这里不是一段话', '讲的话请写成普通的段落，一句一句讲得出来'));
  if (!said.some(({ type }) => type === 'paragraph')) mistakes.push(mistake(heading, '这一章没有讲的话', '请在幻灯片下面空一行，写要讲的话'));
  return mistakes;
}

const isLines = (child: Child): child is List => child.type === 'list' && !child.ordered;

function isPicture(child: Child): child is Paragraph {
  return child.type === 'paragraph' && child.children.length === 1 && child.children[0]?.type === 'image';
}
