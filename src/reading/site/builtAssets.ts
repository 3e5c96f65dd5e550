import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Manifest } from 'vite';
import { contentPolicy } from '../contentPolicy';
import type { PageAssets } from '../pageAssets';
import { posterFiles } from './poster';

const entry = 'src/app/main.ts';
const arrival = 'src/app/arrival.ts';
/** Name of the hall's script, which `scripts/chunkGroups.ts` gives it. */
const hallName = 'hall';
const pageStyles = { front: 'src/app/frontPage.css', article: 'src/app/page.css' };
const articleStyle = 'src/app/article.css';
/** Name of the part of the exhibition that holds a language's index, before the language. */
const indexOf = 'virtual:exhibition/index/';

/** What a page of the built site loads, read from Vite's manifest in `outDir`; the styles that go into the pages are taken out of it. Throws when the build left none. */
export function builtAssets(outDir: string): PageAssets {
  const manifest = JSON.parse(readFileSync(join(outDir, '.vite/manifest.json'), 'utf8')) as Manifest;
  const chunk = (name: string) => {
    const found = manifest[name];
    if (!found) throw new Error(`the build made no ${name}`);
    return found;
  };
  /** `names` and all that they import at once. */
  const withImports = (...names: string[]): string[] => {
    const found = new Set(names);
    // A set gives what is added to it on the way, too.
    for (const name of found) for (const next of chunk(name).imports ?? []) found.add(next);
    return [...found];
  };
  const page = withImports(arrival, entry);
  const hall = withImports(chunk(entry).dynamicImports?.find((name) => chunk(name).name === hallName) ?? hallName).filter((name) => !page.includes(name));
  const files = (names: string[]) => names.map((name) => chunk(name).file);
  const styles = page.flatMap((name) => chunk(name).css ?? []);
  const inPage = (name: string) => taken(join(outDir, chunk(name).file)).trim();
  return {
    styles: { front: [chunk(articleStyle).file, ...styles], article: styles },
    pageStyles: { front: inPage(pageStyles.front), article: inPage(pageStyles.article) },
    arrival: chunk(arrival).file,
    scripts: [chunk(entry).file],
    preloads: files(page).slice(2),
    hall: Object.fromEntries(Object.entries(manifest).flatMap(([name, { file }]) => (name.startsWith(indexOf) ? [[name.slice(indexOf.length), [...files(hall), file]]] : []))),
    poster: posterFiles((file) => manifest[file]?.file),
    policy: contentPolicy,
  };
}

function taken(file: string): string {
  const text = readFileSync(file, 'utf8');
  rmSync(file);
  return text;
}
