import { defineConfig, type UserConfig } from 'vite';
import { type ExhibitionPlugin, exhibitionPlugin } from './src/content/vitePlugin';
import { inputProfiles } from './scripts/inputProfiles';
import { devPages } from './src/reading/site/devPages';

/** The site's build, for the exhibition a plugin compiles. */
export function siteConfig(exhibition: ExhibitionPlugin): UserConfig {
  return {
    base: './',
    appType: 'custom',
    plugins: [exhibition, devPages(exhibition), inputProfiles()],
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: {
      // Phone browsers of 2020 and later, built-in ones of cheap phones among them.
      target: ['chrome87', 'safari14'],
      manifest: true,
      modulePreload: { polyfill: false },
      // three alone is near the default limit; tests hold the real budgets.
      chunkSizeWarningLimit: 800,
      rolldownOptions: { input: 'src/app/main.ts', checks: { bundlerTimings: false } },
    },
  };
}

export default defineConfig(siteConfig(exhibitionPlugin({ content: process.env['DUOCAI_CONTENT'] ?? 'content' })));
