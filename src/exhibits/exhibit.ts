import type { ComponentType } from 'preact';
import type { ExhibitionLoader } from '../exhibition/load';
import type { Words } from '../exhibition/words';
import type { Outcome } from '../visit/outcome';

/** What every exhibit is given. */
export interface ExhibitProps {
  /** The box as it stands in the article: what the editor wrote, made safe. The view reads its content from here. */
  source: HTMLElement;
  words: Words;
  lang: string;
  /** Absolute address of the site, ending in `/`. */
  root: string;
  /** Brings what is a chunk of its own. */
  loader: ExhibitionLoader;
  /** The visitor has done it; call it again when they do better. */
  onDone: (outcome: Outcome) => void;
}

export type ExhibitView = ComponentType<ExhibitProps>;
