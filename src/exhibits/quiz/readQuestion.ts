/** Safe HTML of a question as its box in the article has it. */
export interface Question {
  text: string;
  answers: { text: string; /** The same without any HTML. */ plain: string; why: string; right: boolean }[];
  closing: string;
}

/** The question that stands in these elements of an article: its text, the list of its answers, and what closes it. */
export function readQuestion(children: readonly Element[]): Question {
  const list = children.findIndex(({ tagName }) => tagName === 'UL');
  const answers = [...(children[list]?.children ?? [])].map((item) => {
    const why = [...item.children].filter(({ tagName }) => tagName === 'BLOCKQUOTE');
    const rest = [...item.childNodes].filter((node) => !why.includes(node as Element));
    const text = document.createElement('div');
    text.append(...rest.map((node) => node.cloneNode(true)));
    return { text: text.innerHTML, plain: text.textContent.trim(), why: why.map(({ innerHTML }) => innerHTML).join(''), right: item.classList.contains('right') };
  });
  return { text: children.slice(0, list).map(({ outerHTML }) => outerHTML).join(''), answers, closing: children.slice(list + 1).map(({ innerHTML }) => innerHTML).join('') };
}
