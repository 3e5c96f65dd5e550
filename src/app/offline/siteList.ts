/** What the site consists of, as `scripts/build.ts` writes it. */
export interface SiteList {
  /** Changes whenever anything in the site does. */
  version: string;
  files: SiteFile[];
}

/** Path from the root, bytes as they are sent, hash of the content (empty where the name holds it already), and who needs it. */
export type SiteFile = [path: string, bytes: number, revision: string, forWhom: string];

/** Whom a file is for: everybody (empty), those of one language, or those with a headset. */
export const forHeadsets = 'headset';

/** The files that somebody with this language takes along; what only a headset needs is left out where there is none. */
export function filesFor({ files }: SiteList, lang: string, headset: boolean): SiteFile[] {
  return files.filter(([, , , forWhom]) => forWhom === '' || forWhom === lang || (headset && forWhom === forHeadsets));
}

/** The address a file is kept under: its revision tells an old one from a new one. */
export function keptAs(root: string, [path, , revision]: SiteFile): string {
  return new URL(revision ? `${path}?${revision}` : path, root).href;
}

export function bytesOf(files: readonly SiteFile[]): number {
  return files.reduce((sum, [, bytes]) => sum + bytes, 0);
}

/** Files that are not kept yet, and addresses kept that belong to no file any more. */
export function compare(root: string, files: readonly SiteFile[], kept: readonly string[]): { missing: SiteFile[]; stale: string[] } {
  const have = new Set(kept);
  const wanted = new Set(files.map((file) => keptAs(root, file)));
  return { missing: files.filter((file) => !have.has(keptAs(root, file))), stale: kept.filter((address) => !wanted.has(address)) };
}
