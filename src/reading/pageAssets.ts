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
  /** Module scripts, run in order. */
  scripts: string[];
  /** Modules the scripts import at once, fetched early. */
  preloads: string[];
  /** Module of each language's index, which the hall and the page's tools begin with; none while editing. */
  indexes: Record<string, string>;
  /** The pictures of the lobby; null when none have been made. */
  poster: Poster | null;
  /** The content policy of a page with a style in it; null while editing, when Vite puts styles and scripts into it. */
  policy: ((style: string) => string) | null;
}
