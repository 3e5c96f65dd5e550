/** What an editor wrote in a box with numbered steps, as safe HTML. */
export interface StepsBox {
  /** What stands above the steps. */
  intro: string;
  steps: string;
  /** What to remember, without the mark `>`. */
  remember: string;
}

export function readSteps(source: HTMLElement): StepsBox {
  const children = [...source.children];
  const list = children.findIndex(({ tagName }) => tagName === 'OL');
  const html = (elements: Element[]) => elements.map(({ outerHTML }) => outerHTML).join('');
  const after = children.slice(list + 1);
  return {
    intro: html(children.slice(0, list)),
    steps: children[list]?.outerHTML ?? '',
    remember: after.filter(({ tagName }) => tagName === 'BLOCKQUOTE').map(({ innerHTML }) => innerHTML).join(''),
  };
}
