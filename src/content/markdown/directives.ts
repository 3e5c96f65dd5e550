/** The boxes an editor may write as `:::name` … `:::`: some to read, and every kind of exhibit. */
import { exhibitKinds } from '../../exhibits/kinds';
import type { WordKey } from '../../exhibition/words';

export interface Directive {
  /** The word that names the box to a screen reader; the reading page may show it as the box's heading. */
  label: WordKey;
}

export const directives: Record<string, Directive> = {
  do: { label: 'oneThingToDo' },
  warning: { label: 'warning' },
  example: { label: 'example' },
  ...exhibitKinds,
};

export const directiveNames = Object.keys(directives);

/** The HTML tree's name of the `data-` attribute an exhibit's own attribute becomes. */
export function dataName(attribute: string): string {
  return `data${attribute[0]!.toUpperCase()}${attribute.slice(1)}`;
}

/** Every such name. */
export const dataNames = ['dataExhibit', ...Object.values(exhibitKinds).flatMap(({ attributes }) => Object.keys(attributes).map(dataName))];
