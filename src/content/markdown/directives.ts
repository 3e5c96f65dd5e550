/** The boxes an editor may write as `:::name` … `:::`. An exhibit kind adds itself here with one line. */
import type { WordKey } from '../../exhibition/words';

export interface Directive {
  /** The word that names the box to a screen reader; the reading page may show it as the box's heading. */
  label: WordKey;
}

export const directives: Record<string, Directive> = {
  do: { label: 'oneThingToDo' },
  warning: { label: 'warning' },
  example: { label: 'example' },
};

export const directiveNames = Object.keys(directives);
