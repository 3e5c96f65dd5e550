import { dirname } from 'node:path';
import { createRequire } from 'node:module';
import { build } from 'vite';

/** Packages it is made of. */
export const workerPackages = ['workbox-core', 'workbox-expiration', 'workbox-routing', 'workbox-strategies', 'idb'].map((name) => dirname(createRequire(import.meta.url).resolve(`${name}/package.json`)));

/** Adds the service worker to a built site: one classic script in the root, since a worker rules only what lies beside and below it. */
export async function bundleServiceWorker(out: string): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      outDir: out,
      emptyOutDir: false,
      target: ['chrome87', 'safari14'],
      lib: { entry: 'src/app/offline/serviceWorker.ts', formats: ['iife'], name: 'worker', fileName: () => 'sw.js' },
    },
  });
}
