import type { ContainerDirective } from 'mdast-util-directive';
import type { WordKey } from '../exhibition/words';

/** Something an editor wrote that the exhibit cannot use: where, what is wrong, how to mend it, as two plain sentences. */
export interface Mistake {
  at: { line: number; column: number };
  reason: string;
  mend: string;
}

/** What the content check must know of a kind of exhibit. Used at build time only. */
export interface ExhibitKind {
  /** The word that names the exhibit to a screen reader. */
  label: WordKey;
  /** What may stand in braces after the name, such as `{kind=compound}`, and whether it must. */
  attributes: Record<string, 'needed' | 'optional'>;
  /** Whether `- [x]` lists may be written in it. */
  tasks: boolean;
  /** What is wrong with the box. */
  check(box: ContainerDirective): Mistake[];
  /** Marks the parts of a good box, by `data.hProperties`, so that the view finds them in the page. */
  prepare?(box: ContainerDirective): void;
}

/** A mistake at the beginning of a node; every node of a parsed file has a place. */
export function mistake(node: { position?: { start: { line: number; column: number } } | undefined }, reason: string, mend: string): Mistake {
  const { line, column } = node.position?.start ?? { line: 1, column: 1 };
  return { at: { line, column }, reason, mend };
}
