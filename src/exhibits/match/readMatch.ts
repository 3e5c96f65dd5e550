import type { Level } from './model';

/** Safe HTML, and the level of each product, as the box in the article has them. */
export interface Match {
  intro: string;
  questions: { text: string; /** Plain text. */ answers: string[] }[];
  products: { level: Level; text: string; why: string }[];
  closing: string;
}

/** What the editor wrote in the box; the content check has seen that it is all there. */
export function readMatch(source: HTMLElement): Match {
  const children = [...source.children];
  const first = children.findIndex(({ tagName }) => tagName === 'OL');
  const items = (tagName: string) => [...(children.find((child) => child.tagName === tagName)?.children ?? [])];
  return {
    intro: html(children.slice(0, first)),
    questions: items('OL').map((item) => {
      const [text, list] = apart(item, 'UL');
      return { text, answers: [...(list?.children ?? [])].map(({ textContent }) => textContent.trim()) };
    }),
    products: items('UL').map((item) => {
      const [text, why] = apart(item, 'BLOCKQUOTE');
      return { level: Number(/R([1-5])/.exec(item.textContent)?.[1] ?? 1) as Level, text, why: why?.innerHTML ?? '' };
    }),
    closing: children.at(-1)?.innerHTML ?? '',
  };
}

/** An item's own text, and the part of it with this tag. */
function apart(item: Element, tagName: string): [text: string, part: Element | undefined] {
  const part = [...item.children].find((child) => child.tagName === tagName);
  const text = document.createElement('div');
  text.append(...[...item.childNodes].filter((node) => node !== part).map((node) => node.cloneNode(true)));
  return [text.innerHTML, part];
}

function html(elements: Element[]): string {
  return elements.map(({ outerHTML }) => outerHTML).join('');
}
