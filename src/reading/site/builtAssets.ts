import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Manifest } from 'vite';
import { contentPolicy } from '../contentPolicy';
import type { PageAssets } from '../pageAssets';
import { posterFiles } from './poster';

const entry = 'src/app/main.ts';
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
  const imported = new Set<string>();
  const collect = (name: string) => {
    for (const next of chunk(name).imports ?? []) {
      if (imported.has(next)) continue;
      imported.add(next);
      collect(next);
    }
  };
  collect(entry);
  const styles = [entry, ...imported].flatMap((name) => chunk(name).css ?? []);
  const inPage = (name: string) => taken(join(outDir, chunk(name).file)).trim();
  return {
    styles: { front: [chunk(articleStyle).file, ...styles], article: styles },
    pageStyles: { front: inPage(pageStyles.front), article: inPage(pageStyles.article) },
    scripts: [chunk(entry).file],
    preloads: [...imported].map((name) => chunk(name).file),
    indexes: Object.fromEntries(Object.entries(manifest).flatMap(([name, { file }]) => (name.startsWith(indexOf) ? [[name.slice(indexOf.length), file]] : []))),
    poster: posterFiles((file) => manifest[file]?.file),
    policy: contentPolicy,
  };
}

function taken(file: string): string {
  const text = readFileSync(file, 'utf8');
  rmSync(file);
  return text;
}
