/** Folders whose files carry a hash of their content in their name and never change. */
export const hashedFolders = ['assets', 'images', 'audio', 'films'] as const;
/** How long a file may be kept: `hashed` for ever, all others are asked for again (and answered in one packet when unchanged). */
export const caching = { hashed: 'public, max-age=31536000, immutable', others: 'no-cache' } as const;

/** The `Cache-Control` of a path (`/assets/main-x.js`). */
export function cacheFor(path: string): string {
  return hashedFolders.some((folder) => path.startsWith(`/${folder}/`)) ? caching.hashed : caching.others;
}
