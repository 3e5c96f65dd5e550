import { chinese } from '../../exhibition/plainText';
import type { Pinyin } from '../../exhibition/types';

const blocks = 'h1, h2, h3, h4, p, li, td, th, dt, dd, summary, figcaption, blockquote, div, section, aside, header';

/**
 * Writes pinyin over the Chinese of a piece of the page. The syllables stand in an attribute and are drawn by the
 * stylesheet, so that copied, searched and read-aloud text stays the text. A block the pinyin does not know stays plain.
 */
export function showPinyin(piece: Element, pinyin: Pinyin): void {
  for (const texts of textBlocks(piece)) {
    const characters = texts.flatMap(({ data }) => [...data].filter((one) => chinese.test(one)));
    const syllables = pinyin[characters.join('')]?.split(' ').values();
    if (syllables) for (const text of texts) text.replaceWith(...annotated(text.data, syllables));
  }
}

/** Takes the pinyin away again. */
export function hidePinyin(piece: Element): void {
  for (const ruby of piece.querySelectorAll('ruby.pinyin')) {
    const { parentNode } = ruby;
    ruby.replaceWith(ruby.textContent ?? '');
    parentNode?.normalize();
  }
}

/** The text nodes of each block, in order. */
function textBlocks(piece: Element): Text[][] {
  const walk = document.createTreeWalker(piece, NodeFilter.SHOW_TEXT);
  const found: Text[][] = [];
  let block: Element | null | undefined;
  while (walk.nextNode()) {
    const text = walk.currentNode as Text;
    const own = text.parentElement?.closest(blocks);
    if (own !== block || found.length === 0) found.push([]);
    block = own;
    found.at(-1)!.push(text);
  }
  return found;
}

function annotated(text: string, syllables: Iterator<string>): Node[] {
  const pieces: Node[] = [];
  let plain = '';
  for (const character of text) {
    if (!chinese.test(character)) {
      plain += character;
      continue;
    }
    if (plain) pieces.push(new Text(plain));
    plain = '';
    pieces.push(ruby(character, syllables.next().value ?? ''));
  }
  if (plain) pieces.push(new Text(plain));
  return pieces;
}

function ruby(character: string, syllable: string): HTMLElement {
  const element = document.createElement('ruby');
  element.className = 'pinyin';
  const above = document.createElement('rt');
  above.dataset['pinyin'] = syllable;
  element.append(character, above);
  return element;
}
