import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Plugin } from 'vite';
import type { Poster } from '../pageAssets';

const sizes = ['phone', 'wide'] as const;
const kinds = ['avif', 'webp'] as const;
const source = (size: string, kind: string) => `art/poster/lobby-${size}.${kind}`;

/** The pictures of the lobby, each under the address that `served` gives for its file; null until all have been made (`npm run shots -- --only poster`). */
export function posterFiles(served: (file: string) => string | undefined): Poster | null {
  const addresses = sizes.map((size) => [size, kinds.map((kind) => [kind, served(source(size, kind))] as const)] as const);
  if (addresses.some(([, pictures]) => pictures.some(([, address]) => address === undefined))) return null;
  return Object.fromEntries(addresses.map(([size, pictures]) => [size, Object.fromEntries(pictures)])) as Poster;
}

/** Brings the pictures of the lobby into the built site, under names with a hash; only pages ask for them, and those no bundler reads. */
export function posterPlugin(): Plugin {
  return {
    name: 'duocai-poster',
    apply: 'build',
    buildStart() {
      for (const file of sizes.flatMap((size) => kinds.map((kind) => source(size, kind)))) {
        if (existsSync(file)) this.emitFile({ type: 'asset', name: basename(file), originalFileName: file, source: readFileSync(file) });
      }
    },
  };
}
