/** Modules the content compiler's Vite plugin makes. `virtual:exhibition` lists loaders per language. */
declare module 'virtual:exhibition' {
  import type { BankTheme, Booth, ExhibitionIndex, Pinyin, Problem, Question, Story, Term, Tour } from './types';
  import type { SearchIndexData } from './search';

  /** Small index per language, each its own chunk. */
  export const indexes: Record<string, () => Promise<{ default: ExhibitionIndex }>>;
  /** One chunk per language and zone, mapping booth ids to a loader of that booth's own chunk. */
  export const zones: Record<string, Record<string, () => Promise<{ default: Record<string, () => Promise<{ default: Booth }>> }>>>;
  /** Search documents per language, loaded at the first search. */
  export const searches: Record<string, () => Promise<{ default: SearchIndexData }>>;
  /** Tours per language, loaded when one is asked for. */
  export const tours: Record<string, () => Promise<{ default: Tour[] }>>;
  /** Questions per language, in the order of their zones. */
  export const questions: Record<string, () => Promise<{ default: Question[] }>>;
  /** Terms per language, by title. */
  export const glossaries: Record<string, () => Promise<{ default: Term[] }>>;
  /** The questions asked before and after per language, by theme. */
  export const banks: Record<string, () => Promise<{ default: BankTheme[] }>>;
  /** One chunk per language, mapping ids of booths with pinyin to a loader of the pinyin. */
  export const pinyins: Record<string, () => Promise<{ default: Record<string, () => Promise<{ default: Pinyin }>> }>>;
  /** One chunk per language, mapping ids of stories to a loader of the story. */
  export const stories: Record<string, () => Promise<{ default: Record<string, () => Promise<{ default: Story }>> }>>;
  /** Words of each kind of exhibit per language, by kind. */
  export const exhibitWords: Record<string, Record<string, () => Promise<{ default: Record<string, string> }>>>;
  /** Problems in the content; empty in a build, which stops on errors. */
  export const problems: Problem[];
}
