import type { Booth, ExhibitionIndex, Question, Term, Tour } from '../exhibition/types';

/** The whole exhibition at once, as the compiler hands it over; the pages are drawn from it alone. */
export interface Library {
  /** By language, the original first. */
  indexes: Record<string, ExhibitionIndex>;
  /** By language, then booth id. A booth without a translation is there in its original language. */
  booths: Record<string, Record<string, Booth>>;
  /** By language, in their order. */
  tours: Record<string, Tour[]>;
  /** By language, in the order of their zones. */
  questions: Record<string, Question[]>;
  /** By language, by title. */
  glossaries: Record<string, Term[]>;
}

/** Throws when there is no such tour. */
export function tourOf(library: Library, lang: string, id: string): Tour {
  const tour = library.tours[lang]?.find((one) => one.id === id);
  if (!tour) throw new Error(`no tour ${id} in ${lang}`);
  return tour;
}

/** Throws when there is no such question. */
export function questionOf(library: Library, lang: string, id: string): Question {
  const question = library.questions[lang]?.find((one) => one.id === id);
  if (!question) throw new Error(`no question ${id} in ${lang}`);
  return question;
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
