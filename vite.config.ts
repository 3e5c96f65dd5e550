import { defineConfig, type UserConfig } from 'vite';
import { type ExhibitionPlugin, exhibitionPlugin } from './src/content/vitePlugin';
import { chunkGroups } from './scripts/chunkGroups';
import { editingPage } from './scripts/admin/editingPage';
import { inputProfiles, profilesPackage } from './scripts/inputProfiles';
import { licences } from './scripts/licences';
import { slimThree } from './scripts/slimThree';
import { workerPackages } from './scripts/serviceWorker';
import { devPages } from './src/reading/site/devPages';
import { posterPlugin } from './src/reading/site/poster';

const jsx = { runtime: 'automatic', importSource: 'preact' } as const;

/** The site's build, for the exhibition a plugin compiles. */
export function siteConfig(exhibition: ExhibitionPlugin): UserConfig {
  const chunks = chunkGroups();
  return {
    base: './',
    appType: 'custom',
    // Every file is asked for by a name that tells its content: none is served as it lies.
    publicDir: false,
    plugins: [exhibition, devPages(exhibition), posterPlugin(), slimThree(), chunks.plugin, inputProfiles(), licences([profilesPackage, ...workerPackages])],
    oxc: { jsx },
    // What is imported is looked for before the first page, with a compiler of its own.
    optimizeDeps: { rolldownOptions: { transform: { jsx } } },
    build: {
      // Phone browsers of 2020 and later, built-in ones of cheap phones among them.
      target: ['chrome87', 'safari14'],
      manifest: true,
      modulePreload: { polyfill: false },
      // A picture inside a script would come before its turn.
      assetsInlineLimit: 0,
      // three alone is near the default limit; tests hold the real budgets.
      chunkSizeWarningLimit: 800,
      // `mode: 'all'`: a word two chunks share would else be a file, and a request before the first text, of its own.
      rolldownOptions: { input: ['src/app/arrival.ts', 'src/app/main.ts', 'src/app/frontPage.css', 'src/app/page.css', 'src/app/article.css'], checks: { bundlerTimings: false }, optimization: { inlineConst: { mode: 'all' } }, output: { codeSplitting: chunks.groups, strictExecutionOrder: false } },
    },
  };
}

const content = process.env['DUOCAI_CONTENT'] ?? 'content';
const config = siteConfig(exhibitionPlugin({ content }));

// `npm run edit`; the build is made by a script of its own and never has the editing page.
export default defineConfig(process.env['DUOCAI_EDIT'] ? { ...config, plugins: [editingPage(content), config.plugins] } : config);
