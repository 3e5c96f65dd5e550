import { expect, it } from 'vitest';
import { contentPolicy } from '../../../../src/reading/contentPolicy';
import { batikFiles } from '../../../../src/reading/site/batikFiles';
import { siteTexts } from '../../../../src/reading/site/siteTexts';
import { sampleLibrary } from '../sampleLibrary';

const library = sampleLibrary();
const files = batikFiles(library);

it('draws every picture of cloth that a page shows', () => {
  const assets = { styles: { front: [], article: [] }, arrival: null, scripts: [], pageStyles: { front: 'p{}', article: 'p{}' }, preloads: [], hall: {}, poster: null, policy: contentPolicy };
  const shown = new Set<string>();
  for (const [, text] of siteTexts(library, assets)) {
    for (const [, file] of text.matchAll(/(batik\/[\w-]+\.svg)/g)) shown.add(file ?? '');
  }
  expect(shown.size).toBeGreaterThan(3);
  for (const file of shown) expect(files.has(file), file).toBe(true);
});

it('draws each as a picture of its own, small enough to load before the text is read', () => {
  for (const [file, draw] of files) {
    const svg = draw();
    expect(svg.startsWith('<svg xmlns="http://www.w3.org/2000/svg"'), file).toBe(true);
    expect(svg.endsWith('</svg>'), file).toBe(true);
    expect(svg.length, file).toBeLessThan(24_000);
  }
});

it('dyes a badge in its zone’s colour', () => {
  expect(files.get('batik/badge-fraud.svg')?.()).toContain('#1f3f77');
});
