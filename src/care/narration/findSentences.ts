import { mapPieces, type Mapped, type Piece } from './mapPieces';

/** A sentence of the page. Its places hold until the page's text nodes change, so look for them afresh each time. */
export interface Sentence extends Mapped<Text> {
  /** BCP 47 tag of the words themselves, which may be the original's on a translated page. */
  lang: string;
}

/** What is for the eye or the hand only; how long a text takes and what it rests on is nothing to listen to either. */
const silent = '.facts, .article-foot, script, style, noscript, nav, button, select, input, audio, svg, rt, rp, [hidden], [aria-hidden="true"], .sr-only, [data-silent]';
const blocks = new Set(['P', 'LI', 'TR', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'DT', 'DD', 'BLOCKQUOTE', 'DIV', 'SECTION', 'ARTICLE', 'HEADER', 'FOOTER', 'UL', 'OL', 'DL', 'TABLE', 'THEAD', 'TBODY', 'CAPTION', 'FIGCAPTION', 'ASIDE', 'MAIN']);

/** Every sentence to read aloud under `root`, in the page's order. A row of a table is read as one, its cells set apart. */
export function findSentences(root: Element): Sentence[] {
  const found: Sentence[] = [];
  let pieces: Piece<Text>[] = [];
  const close = () => {
    for (const mapped of mapPieces(pieces)) found.push({ ...mapped, lang: langOf(mapped.from.node.parentElement) });
    pieces = [];
  };
  const pause = (mark: string) => pieces.length > 0 && pieces.push({ text: mark, node: null });

  function walk(node: Node): void {
    if (node instanceof Text) {
      if (node.data !== '') pieces.push({ text: node.data, node });
      return;
    }
    if (!(node instanceof Element) || node.matches(silent)) return;
    if (node.tagName === 'BR') pause(' ');
    const isBlock = blocks.has(node.tagName);
    if (isBlock) close();
    for (const child of node.childNodes) walk(child);
    if (isBlock) close();
    else if (node.tagName === 'TD' || node.tagName === 'TH') pause(langOf(node).startsWith('zh') ? '，' : ', ');
  }
  walk(root);
  close();
  return found;
}

/** Which sentence is at a place of the text (a caret); undefined where there is none. */
export function sentenceAt(sentences: readonly Sentence[], node: Node, offset: number): number | undefined {
  const at = sentences.findIndex((sentence) => rangeOf(sentence).isPointInRange(node, offset));
  return at < 0 ? undefined : at;
}

/** The sentence as a range of the document. */
export function rangeOf({ from, to }: Sentence): Range {
  const range = document.createRange();
  range.setStart(from.node, from.offset);
  range.setEnd(to.node, to.offset);
  return range;
}

function langOf(element: Element | null): string {
  return element?.closest('[lang]')?.getAttribute('lang') ?? document.documentElement.lang;
}
