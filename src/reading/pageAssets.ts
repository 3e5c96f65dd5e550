/** Files a page loads, as addresses relative to the site root. */
export interface PageAssets {
  styles: string[];
  /** Styles that stand in the page itself: all that it shows before its scripts have run. */
  pageStyle: string;
  /** Module scripts, run in order. */
  scripts: string[];
  /** Modules the scripts import at once, fetched early. */
  preloads: string[];
  /** Module of each language's index, which the hall and the page's tools begin with; none while editing. */
  indexes: Record<string, string>;
  /** Whether the pictures of the lobby stand in `public/poster`. */
  poster: boolean;
  /** Whether the page holds to the content policy; while editing, Vite puts styles and scripts into it. */
  strict: boolean;
}
