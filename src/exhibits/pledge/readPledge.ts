import { textOf } from '../textOf';

export interface PledgeBox {
  /** Safe HTML. */
  intro: string;
  promises: { html: string; plain: string }[];
  /** Safe HTML. */
  closing: string;
}

/** What the editor wrote in the box; the content check has seen that it is all there. */
export function readPledge(source: HTMLElement): PledgeBox {
  const children = [...source.children];
  const at = children.findIndex(({ tagName }) => tagName === 'UL');
  return {
    intro: children.slice(0, at).map(({ outerHTML }) => outerHTML).join(''),
    promises: [...(children[at]?.children ?? [])].map((item) => ({ html: item.innerHTML, plain: textOf(item) })),
    closing: children.at(-1)?.innerHTML ?? '',
  };
}
