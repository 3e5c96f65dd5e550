import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { forHeadsets, type SiteFile, type SiteList } from '../src/app/offline/siteList';
import { originalLang } from '../src/exhibition/types';
import { hashedFolders } from '../src/reading/site/hosting/caching';
import type { FileSize } from '../src/reading/site/precompress';

/** What no visitor needs: pictures for chats, words for search engines, settings for hosts, and the worker, which browsers keep themselves. */
const left = /^(?:share\/|sitemap\.xml|robots\.txt|_headers|sw\.js|404\.html|licences\.txt)/;

/** The list of a built site in these languages, for those who take it along. */
export async function siteList(dir: string, sizes: readonly FileSize[], langs: readonly string[]): Promise<SiteList> {
  const files = await Promise.all(sizes.filter(({ file }) => !left.test(file)).map(async ({ file, brotli }): Promise<SiteFile> => {
    const path = file.replace(/(^|\/)index\.html$/, '$1');
    const isHashed = hashedFolders.some((folder) => path.startsWith(`${folder}/`));
    return [path, brotli, isHashed ? '' : hash(await readFile(join(dir, file))), forWhom(path, langs)];
  }));
  files.sort(([a], [b]) => (a < b ? -1 : 1));
  return { version: hash(JSON.stringify(files)), files };
}

const hash = (data: string | Buffer) => createHash('sha256').update(data).digest('hex').slice(0, 10);

/** Pages stand in their language's folder; chunks of one language are named after it. */
function forWhom(path: string, langs: readonly string[]): string {
  if (path.startsWith('profiles/')) return forHeadsets;
  const chunk = langs.find((lang) => path.startsWith(`assets/${lang}-`));
  if (chunk || !/(?:^|\/)$|\.html$/.test(path)) return chunk ?? '';
  return langs.find((lang) => path.startsWith(`${lang}/`)) ?? originalLang;
}
