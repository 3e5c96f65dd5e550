import { resolve } from 'node:path';
import type { Plugin, UserConfig } from 'vite';

type Groups = Extract<NonNullable<NonNullable<NonNullable<NonNullable<UserConfig['build']>['rolldownOptions']>['output']>>, { codeSplitting?: unknown }>;

const source = (path: string) => resolve('src/app', path);
/** Where the hall begins, and what only ever comes with it. */
const hallEntry = source('openHall.tsx');
const withHall = [hallEntry, source('HallApp.tsx'), source('eventMode.tsx')];

/**
 * Puts what the first frame waits for into two files. Left to itself, the bundler makes one for every set of entries that share a module:
 * sixteen small ones, and each waits for one of a host's six connections. `hall` is what only the hall needs, `shared` what the tools of
 * the plain pages need as well; these never load `hall`.
 */
export function chunkGroups(): { plugin: Plugin; groups: Groups['codeSplitting'] } {
  const hall = new Set<string>();
  const shared = new Set<string>();
  return {
    plugin: {
      name: 'duocai-chunk-groups',
      apply: 'build',
      buildEnd() {
        hall.clear();
        shared.clear();
        /** All that is reached from `from`, through imports that wait for a press too when `late`, but never through `not`. */
        const reached = (from: string[], late: boolean, not: string[] = []) => {
          const seen = new Set<string>();
          const next = [...from];
          for (let id = next.pop(); id !== undefined; id = next.pop()) {
            if (seen.has(id) || not.includes(id)) continue;
            seen.add(id);
            const info = this.getModuleInfo(id);
            next.push(...(info?.importedIds ?? []), ...(late ? (info?.dynamicallyImportedIds ?? []) : []));
          }
          return seen;
        };
        const first = reached([source('main.ts')], false);
        const pages = reached([source('main.ts')], true, withHall);
        for (const id of reached([hallEntry], false)) if (!first.has(id)) (pages.has(id) ? shared : hall).add(id);
      },
    },
    groups: {
      // The two are closed under their imports already.
      includeDependenciesRecursively: false,
      groups: [
        // The bundler's own helpers are wanted by nearly all.
        { name: 'shared', test: (id) => shared.has(id) || id.includes('rolldown/runtime') },
        { name: 'hall', test: (id) => hall.has(id) },
      ],
    },
  };
}
