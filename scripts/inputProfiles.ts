import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import sirv from 'sirv';
import type { Plugin } from 'vite';

/**
 * The controllers and hands people bring: Quest and Pico by their names, any hand. The whole collection is 98 MB;
 * a controller that is not among these is shown as a plain rod (src/xr/pointer.ts).
 */
const wanted = ['generic-hand', 'meta-quest-touch-plus', 'oculus-touch-v2', 'oculus-touch-v3', 'pico-4', 'pico-4u', 'pico-neo3'];

/** Folder of the site they stand in. */
const folder = 'profiles';

/** The package they come from. */
export const profilesPackage = dirname(createRequire(import.meta.url).resolve('@webxr-input-profiles/assets/package.json'));

/** Serves controller and hand models (https://github.com/immersive-web/webxr-input-profiles, MIT) from the hall's own origin. */
export function inputProfiles(): Plugin {
  const from = join(profilesPackage, 'dist', 'profiles');
  const list = Object.fromEntries(wanted.map((name) => [name, { path: `${name}/profile.json` }]));
  return {
    name: 'duocai-input-profiles',
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: `${folder}/profilesList.json`, source: JSON.stringify(list) });
      for (const name of wanted) {
        for (const file of readdirSync(join(from, name))) {
          this.emitFile({ type: 'asset', fileName: `${folder}/${name}/${file}`, source: readFileSync(join(from, name, file)) });
        }
      }
    },
    configureServer({ middlewares }) {
      middlewares.use(`/${folder}`, sirv(from, { dev: true }));
    },
  };
}
