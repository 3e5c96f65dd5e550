export interface Path {
  /** Safe HTML. */
  question: string;
  problems: Problem[];
}

interface Problem {
  name: string;
  /** What to do, as safe HTML. */
  ways: string;
  /** A bank or an insurer has to answer: there are days to count and a letter to write. */
  complaint: boolean;
}

/** What the editor wrote in the box, as it stands in the page. */
export function readPath(source: HTMLElement): Path {
  const children = [...source.children];
  const list = children.findIndex(({ tagName }) => tagName === 'UL');
  const problems = [...(children[list]?.children ?? [])].map((item) => {
    // A short list has its text bare, a spaced one in a paragraph.
    const isWay = ({ tagName }: Element) => tagName === 'UL' || tagName === 'OL' || tagName === 'BLOCKQUOTE';
    const ways = [...item.children].filter(isWay);
    const name = [...item.childNodes].filter((node) => !ways.includes(node as Element)).map(({ textContent }) => textContent).join('').trim();
    return { name, ways: ways.map(({ outerHTML }) => outerHTML).join(''), complaint: ways.some(({ tagName }) => tagName !== 'BLOCKQUOTE') };
  });
  return { question: children.slice(0, list).map(({ outerHTML }) => outerHTML).join(''), problems };
}
