/** Addresses of the lobby's pictures, for screens held upright and for wide ones. */
export type Poster = Record<'phone' | 'wide', Record<'avif' | 'webp', string>>;

/** The front page shows no article; every other page does. */
export type PageShape = 'front' | 'article';

/** Files a page loads, as addresses relative to the site root. */
export interface PageAssets {
  /** Stylesheets that come last. */
  styles: Record<PageShape, string[]>;
  /** Styles that stand in the page itself: all that it shows before its scripts have run. */
  pageStyles: Record<PageShape, string>;
  /** Module script that runs as soon as it is there, however much of the page is: it asks for what the hall begins with. None while editing. */
  arrival: string | null;
  /** Module scripts, run in order once the page is whole. */
  scripts: string[];
  /** Modules the scripts import at once, fetched early. */
  preloads: string[];
  /** Modules the hall begins with in each language; none while editing. */
  hall: Record<string, string[]>;
  /** The pictures of the lobby; null when none have been made. */
  poster: Poster | null;
  /** The content policy of a page with a style in it; null while editing, when Vite puts styles and scripts into it. */
  policy: ((style: string) => string) | null;
}
