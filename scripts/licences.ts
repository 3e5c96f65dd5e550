import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { Plugin } from 'vite';

/** What a `package.json` says. */
interface Package {
  name: string;
  version: string;
  license?: string;
  author?: string | { name: string };
}

const between = `\n\n${'─'.repeat(72)}\n\n`;

/**
 * Writes `licences.txt` into the site: every package of which something is shipped, with its licence in full, read from what the
 * bundle was really made of. `folders` are packages whose files are served as they are.
 */
export function licences(folders: readonly string[]): Plugin {
  return {
    name: 'duocai-licences',
    generateBundle(_, bundle) {
      const shipped = new Set(folders);
      for (const chunk of Object.values(bundle)) {
        if (chunk.type === 'chunk') for (const module of chunk.moduleIds) shipped.add(packageFolder(module));
      }
      shipped.delete('');
      this.emitFile({ type: 'asset', fileName: 'licences.txt', source: `${[...shipped].sort().map(licenceOf).join(between)}\n` });
    },
  };
}

/** Folder of the package a module belongs to; empty for our own. */
function packageFolder(module: string): string {
  const parts = module.replace(/^\0/, '').split('?')[0]!.split(/[\\/]/);
  const at = parts.lastIndexOf('node_modules');
  if (at < 0) return '';
  return parts.slice(0, at + (parts[at + 1]?.startsWith('@') ? 3 : 2)).join(sep);
}

/** Throws when a package says nothing of its licence: it may not be shipped then. */
function licenceOf(folder: string): string {
  const { name, version, license, author } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Package;
  const file = readdirSync(folder).find((entry) => /^(licen[cs]e|copying)/i.test(entry));
  const text = file ? readFileSync(join(folder, file), 'utf8').trim() : '';
  if (!license && !text) throw new Error(`${name} has no licence`);
  const by = typeof author === 'string' ? author : author?.name;
  return [`${name} ${version}`, `${license ?? ''}${by && !text ? ` · ${by}` : ''}`, text].filter(Boolean).join('\n\n');
}
