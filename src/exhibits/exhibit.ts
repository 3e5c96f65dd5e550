import type { ComponentType } from 'preact';
import type { ExhibitionLoader } from '../exhibition/load';
import type { ExhibitWords, WordKey } from '../exhibition/words';
import type { Bookmark } from '../visit/bookmark';
import type { Outcome } from '../visit/outcome';
import type { Visit } from '../visit/visit';

/** Stacks of jars on the booth's plinth in the hall, from left to right: the kind of each jar (0, 1 …), from the bottom up. */
export type Stacks = readonly (readonly number[])[];

/** What every exhibit is given. */
export interface ExhibitProps {
  /** The box as it stands in the article: what the editor wrote, made safe. The view reads its content from here. */
  source: HTMLElement;
  words: ExhibitWords;
  lang: string;
  /** Absolute address of the site, ending in `/`. */
  root: string;
  /** Brings what is a chunk of its own. */
  loader: ExhibitionLoader;
  /** The visitor has done it; call it again when they do better. */
  onDone: (outcome: Outcome) => void;
  /** Where the visitor stopped on an earlier visit, as kept on this device. */
  bookmark: Bookmark | null;
  /** Where the visitor is now; null when they are through. */
  onBookmark: (bookmark: Bookmark | null) => void;
  /** `booth/kind-number`. */
  id: string;
  /** Where the ribbons hang, and are signed. */
  visit: Pick<Visit, 'store' | 'sign'>;
  /** What stands on the booth's plinth in the hall from now on; a page without a hall has no use for it. */
  onStacks: (stacks: Stacks) => void;
  /** Whatever is read aloud now falls silent: the exhibit is going to be heard itself. */
  hush: () => void;
  /**
   * Reads an element aloud in the visitor's own voice; what it gives back falls silent. `ended` hears when it is through, with
   * the word that says why, should nothing be heard.
   */
  readAloud: (text: Element, ended: (trouble: WordKey | null) => void) => () => void;
}

export type ExhibitView = ComponentType<ExhibitProps>;
