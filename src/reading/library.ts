import type { Booth, ExhibitionIndex, Tour } from '../exhibition/types';

/** The whole exhibition at once, as the compiler hands it over; the pages are drawn from it alone. */
export interface Library {
  /** By language, the original first. */
  indexes: Record<string, ExhibitionIndex>;
  /** By language, then booth id. A booth without a translation is there in its original language. */
  booths: Record<string, Record<string, Booth>>;
  /** By language, in their order. */
  tours: Record<string, Tour[]>;
}

/** Throws when there is no such tour. */
export function tourOf(library: Library, lang: string, id: string): Tour {
  const tour = library.tours[lang]?.find((one) => one.id === id);
  if (!tour) throw new Error(`no tour ${id} in ${lang}`);
  return tour;
}

/** Throws when the exhibition does not speak `lang`. */
export function indexOf(library: Library, lang: string): ExhibitionIndex {
  const index = library.indexes[lang];
  if (!index) throw new Error(`no language ${lang}`);
  return index;
}

/** Throws when there is no such booth. */
export function boothOf(library: Library, lang: string, id: string): Booth {
  const booth = library.booths[lang]?.[id];
  if (!booth) throw new Error(`no booth ${id} in ${lang}`);
  return booth;
}
