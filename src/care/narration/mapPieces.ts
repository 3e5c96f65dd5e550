import { splitSentences } from '../../exhibition/splitSentences';

/** A piece of a block's text: from a text node, or a pause put in between (a cell's end), which comes from no node. */
export interface Piece<Node> {
  text: string;
  node: Node | null;
}

/** A sentence and where it stands: offsets count in the text of their nodes. */
export interface Mapped<Node> {
  text: string;
  from: { node: Node; offset: number };
  to: { node: Node; offset: number };
}

/** Cuts one block, given in pieces, into sentences and finds each again in the nodes. White space is said as one space. */
export function mapPieces<Node>(pieces: readonly Piece<Node>[]): Mapped<Node>[] {
  const whole = pieces.map(({ text }) => text).join('');
  return splitSentences(whole).flatMap(({ start, end }) => {
    const inside: { node: Node; from: number; to: number }[] = [];
    let at = 0;
    for (const { text, node } of pieces) {
      const from = Math.max(start - at, 0);
      const to = Math.min(end - at, text.length);
      if (node !== null && from < to && text.slice(from, to).trim() !== '') inside.push({ node, from, to });
      at += text.length;
    }
    const [first, last] = [inside[0], inside.at(-1)];
    if (!first || !last) return [];
    const text = whole.slice(start, end).replace(/\s+/g, ' ');
    return [{ text, from: { node: first.node, offset: first.from }, to: { node: last.node, offset: last.to } }];
  });
}
