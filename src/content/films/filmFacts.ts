/** What must be known of a film before it is shown. */
export interface FilmFacts {
  /** How long it is. */
  seconds: number;
  /** In pixels. */
  width: number;
  height: number;
  /** Nothing is heard in it. */
  silent: boolean;
}

/** The facts of a film, or why browsers cannot show it, as half a sentence for its editor. */
export type FilmReading = FilmFacts | { reason: string };
