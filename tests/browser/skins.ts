import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { parse } from 'yaml';
import type { ExhibitWords } from '../../src/exhibition/words';
import { storageKey } from '../../src/visit/persistence';
import { newVisit, writeSaved } from '../../src/visit/savedVisit';
import { usualSettings, type Settings } from '../../src/visit/settings';

/** Both skins in both languages. */
export const looks = ['zh-CN', 'en'].flatMap((lang) => [false, true].map((care) => ({ lang, care, name: `${care ? 'care mode' : 'the usual skin'} in ${lang}` })));

/** The hall's own words in a language. */
export function wordsIn(lang: string): ExhibitWords {
  return parse(readFileSync(`content/words/${lang}.yaml`, 'utf8')) as ExhibitWords;
}

/** The folder a language's pages stand in. */
export function folderOf(lang: string): string {
  return lang === 'zh-CN' ? './' : `${lang}/`;
}

/** Comes as somebody who chose these settings on an earlier visit. */
export async function comeAgain(page: Page, chosen: Partial<Settings>): Promise<void> {
  const text = writeSaved({ ...newVisit, settings: { ...usualSettings, careAsked: true, ...chosen } });
  await page.addInitScript(([key, text]) => localStorage.getItem(key) ?? localStorage.setItem(key, text), [storageKey, text] as const);
}

/** Comes over a line that saves data: scripts run, and the hall waits to be asked for. */
export async function saveData(page: Page): Promise<void> {
  await page.addInitScript(() => Object.defineProperty(navigator, 'connection', { value: { saveData: true } }));
}
