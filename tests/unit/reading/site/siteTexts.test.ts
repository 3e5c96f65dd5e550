import { expect, it } from 'vitest';
import { contentPolicy } from '../../../../src/reading/contentPolicy';
import { siteTexts } from '../../../../src/reading/site/siteTexts';
import { sampleLibrary } from '../sampleLibrary';

const assets = { styles: { front: [], article: [] }, arrival: null, scripts: [], pageStyles: { front: 'p{}', article: 'p{}' }, preloads: [], hall: {}, poster: null, policy: contentPolicy };
const texts = new Map(siteTexts(sampleLibrary(), assets));
const sitemap = texts.get('sitemap.xml') ?? '';

it('writes an index.html for every page in every language', () => {
  const pages = [...texts.keys()].filter((file) => file.endsWith('index.html'));
  expect(pages).toHaveLength(2 * (1 + 3 + 3 + 1 + 1 + 2 + 1 + 1));
  expect(pages).toEqual(expect.arrayContaining(['index.html', 'en/index.html', 'booth/alarm/index.html', 'en/zone/fraud/index.html', 'question/who-called/index.html', 'en/questions/index.html', 'glossary/index.html', 'en/help/index.html']));
});

it('maps every page that stands for itself, with its languages and its review date', () => {
  const places = [...sitemap.matchAll(/<loc>(.*?)<\/loc>/g)].map((match) => match[1]);
  expect(places).toHaveLength(2 * 13 - 2);
  expect(places).not.toContain('https://hall.example/sub/en/booth/savings/');
  expect(sitemap).toContain('<xhtml:link rel="alternate" hreflang="en" href="https://hall.example/sub/en/booth/alarm/"/>');
  expect(sitemap).toContain('<lastmod>2026-11-24</lastmod>');
  expect(places).not.toContain('https://hall.example/sub/en/question/is-it-safe/');
});

it('gives no date to a zone without booths', () => {
  const entry = sitemap.split('<url>').find((part) => part.includes('<loc>https://hall.example/sub/zone/empty/</loc>'));
  expect(entry).toBeDefined();
  expect(entry).not.toContain('lastmod');
});

it.each([
  ['question/who-called/', '2026-11-25'],
  ['questions/', '2026-11-25'],
  ['help/', '2026-11-20'],
])('dates %s by its own review', (path, date) => {
  expect(sitemap.split('<url>').find((part) => part.includes(`<loc>https://hall.example/sub/${path}</loc>`))).toContain(`<lastmod>${date}</lastmod>`);
});

it('tells robots where the map is', () => {
  expect(texts.get('robots.txt')).toContain('Sitemap: https://hall.example/sub/sitemap.xml');
});

it('writes a web manifest with icons', () => {
  expect(JSON.parse(texts.get('site.webmanifest') ?? '')).toMatchObject({ name: 'hall in zh-CN', start_url: './', scope: './' });
  const english = JSON.parse(texts.get('en/site.webmanifest') ?? '') as { scope: string; icons: { src: string; purpose?: string }[]; shortcuts: { url: string }[] };
  expect(english.scope).toBe('../');
  expect(english.icons.find(({ purpose }) => purpose === 'maskable')?.src).toBe('../icon-maskable.png');
  expect(english.shortcuts.map(({ url }) => url)).toContain('../en/help/');
});
