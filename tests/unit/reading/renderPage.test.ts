import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { rootFrom } from '../../../src/exhibition/paths';
import { contentPolicy } from '../../../src/reading/contentPolicy';
import { boothOf } from '../../../src/reading/library';
import { renderNotFound, renderPage } from '../../../src/reading/renderPage';
import { siteAddresses } from '../../../src/reading/site/sitePages';
import { sampleLibrary } from './sampleLibrary';

const library = sampleLibrary();
const poster = { phone: { avif: 'assets/phone.avif', webp: 'assets/phone.webp' }, wide: { avif: 'assets/wide.avif', webp: 'assets/wide.webp' } };
const assets = { styles: { front: ['assets/article.css', 'assets/a.css'], article: ['assets/a.css'] }, arrival: 'assets/arrival.js', scripts: ['assets/a.js'], pageStyles: { front: 'p{}', article: 'a{}' }, preloads: ['assets/b.js'], hall: { en: ['assets/hall.js', 'assets/en.js'] }, poster, policy: contentPolicy };
const site = siteAddresses(library).map((address) => ({
  ...address,
  html: renderPage(address.page, address.lang, library, assets),
}));
// Vite lays the licences beside the pages.
const paths = new Set([...site.map(({ path }) => path), 'licences.txt']);
const booth = (id: string, lang = 'zh-CN') => renderPage({ kind: 'booth', id }, lang, library, assets);

/** Values of an attribute wherever it stands in the page. */
function attributes(html: string, name: string): string[] {
  return [...html.matchAll(new RegExp(`\\s${name}="([^"]*)"`, 'g'))].map((match) => match[1] ?? '');
}

describe.each(site)('the page at "$path"', ({ path, lang, html }) => {
  it('has a title, one first heading, its language and the way to the root', () => {
    expect(html).toMatch(/<title>[^<]+<\/title>/);
    expect(html.match(/<h1[ >]/g)).toHaveLength(1);
    const page = path ? `data-page="${path}"` : 'data-page';
    expect(html).toContain(`<html lang="${lang}" data-root="${rootFrom(path)}" data-lang="${lang}" ${page}${lang === 'en' ? ' data-ahead="assets/hall.js assets/en.js"' : ''}>`);
  });

  it('has a canonical address and alternates with a default', () => {
    expect(html).toMatch(/<link rel="canonical" href="https:\/\/hall\.example\/sub\/[^"]*"/);
    expect(html).toContain('hreflang="x-default"');
  });

  it('has no inline script, no style but the one its policy knows, and no address left unresolved', () => {
    expect(html).not.toMatch(/<script(?![^>]*(\ssrc=|application\/ld\+json))/);
    expect(html.match(/<style>.*?<\/style>/gs)).toEqual([path === '' || path === 'en/' ? '<style>p{}</style>' : '<style>a{}</style>']);
    expect(html).not.toMatch(/\sstyle=|\son[a-z]+="/);
    expect(html).not.toContain('~/');
  });

  it('links only to pages of the site and to places within them', () => {
    const links = [...html.matchAll(/<a\s[^>]*>/g)].flatMap(([tag]) => attributes(tag, 'href'));
    const inner = links.filter((href) => !/^(https?:|tel:)/.test(href));
    expect(inner.length).toBeGreaterThan(3);
    for (const href of inner) {
      const target = new URL(href, `https://hall.example/sub/${path}`);
      expect(target.pathname.startsWith('/sub/'), href).toBe(true);
      expect(paths, href).toContain(target.pathname.slice('/sub/'.length));
    }
  });

  it('loads its files from the root', () => {
    expect(attributes(html, 'src')).toContain(`${rootFrom(path)}assets/a.js`);
  });

  it('gives every id once', () => {
    const ids = attributes(html, 'id');
    expect(ids).toEqual([...new Set(ids)]);
    expect(ids).toEqual(expect.arrayContaining(['hall', 'main', 'enter-hall', 'app']));
  });
});

describe('the front page', () => {
  it('lists every zone and booth, the numbers to call, and shows the poster', () => {
    const html = renderPage({ kind: 'front' }, 'zh-CN', library, assets);
    for (const link of ['zone/fraud/', 'zone/empty/', 'booth/alarm/', 'booth/savings/', 'tel:110']) {
      expect(attributes(html, 'href')).toContain(link.startsWith('tel') ? link : `./${link}`);
    }
    for (const file of ['phone.avif', 'phone.webp', 'wide.avif', 'wide.webp']) expect(html).toContain(`"./assets/${file}"`);
  });

  it('has its scripts behind the first screen and before the rest, and the styles of articles last', () => {
    const html = renderPage({ kind: 'front' }, 'zh-CN', library, assets);
    const places = ['<h1>', 'id="enter-hall"', '<script type="module" async src="./assets/arrival.js"', '<script type="module" src', 'id="contents"', 'assets/article.css"', 'assets/a.css"', 'application/ld+json'].map((text) => html.indexOf(text));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(places[0]).toBeGreaterThan(0);
  });

  it('asks for no poster when none has been made', () => {
    const html = renderPage({ kind: 'front' }, 'zh-CN', library, { ...assets, poster: null, policy: contentPolicy });
    expect(html).not.toContain('class="poster"');
  });
});

describe('a booth page', () => {
  it('leads to the booths before and after it, across zones', () => {
    expect(booth('refund')).toMatch(/rel="prev" href="\.\.\/\.\.\/booth\/alarm\/"/);
    expect(booth('refund')).toMatch(/rel="next" href="\.\.\/\.\.\/booth\/savings\/"/);
    expect(booth('alarm')).not.toContain('rel="prev"');
    expect(booth('savings')).not.toContain('rel="next"');
  });

  it('cannot be broken out of by a title', () => {
    const html = booth('alarm');
    expect(html).not.toContain('</script><b>');
    const json = /ld\+json">(.*?)<\/script>/.exec(html)?.[1] ?? '';
    expect(JSON.parse(json)).toMatchObject({ '@type': 'Article', headline: '</script><b>“&' });
  });

  it('without a translation says so, marks the language and sends search engines to the original', () => {
    const html = booth('savings', 'en');
    expect(html).toContain('notTranslated');
    expect(html).toMatch(/<div class="prose" lang="zh-CN"/);
    expect(html).toContain('rel="canonical" href="https://hall.example/sub/booth/savings/"');
    expect(html).not.toContain('rel="alternate" hreflang="en"');
    expect(booth('alarm', 'en')).not.toContain('notTranslated');
  });

  it('says when its review date has passed', () => {
    expect(booth('refund')).toContain('reviewDue');
    expect(booth('alarm')).not.toContain('reviewDue');
  });

  it('resolves every picture of a source set', () => {
    expect(booth('savings')).toContain('srcset="../../images/s-400.webp 400w, ../../images/s-800.webp 800w"');
    expect(booth('savings')).toContain('srcset="../../images/a-1.png 1x, ../../images/a-2.png 2x"');
  });

  it('of an unknown id is refused', () => {
    expect(() => booth('nowhere')).toThrow('no booth nowhere');
    expect(() => boothOf(library, 'fr', 'alarm')).toThrow('no booth alarm in fr');
  });
});

describe('questions', () => {
  const page = (path: string) => site.find((one) => one.path === path)!.html;

  it('stand by zone on their own page, the zones without one left out', () => {
    const html = page('questions/');
    expect(html).toContain('<h1>questions</h1>');
    expect(html).toContain('id="about-fraud"');
    expect(html).not.toContain('id="about-empty"');
    expect(attributes(html, 'href')).toContain('../question/who-called/');
  });

  it('show answer, sources, review date and the way to the booth', () => {
    const html = page('question/who-called/');
    expect(html).toContain('A short answer.');
    expect(html).toContain('a law');
    expect(html).toContain('datetime="2026-11-25"');
    expect(html).toContain('reviewDue');
    expect(html).toMatch(/class="to-booth" href="\.\.\/\.\.\/booth\/alarm\/"/);
    expect(html).toContain('property="og:image" content="https://hall.example/sub/share/fraud.jpg"');
    expect(html).toContain('<a class="term" href="../../glossary/#rate">');
  });

  it('whose booth is not on show lead to none', () => {
    expect(page('question/is-it-safe/')).not.toContain('to-booth');
  });

  it('without a translation say so and mark the language', () => {
    expect(page('en/question/is-it-safe/')).toContain('notTranslated');
    expect(page('en/question/who-called/')).not.toContain('notTranslated');
  });

  it('are listed at the booth they lead to and in their zone', () => {
    expect(attributes(booth('alarm'), 'href')).toContain('../../question/who-called/');
    expect(attributes(booth('refund'), 'href')).not.toContain('../../question/who-called/');
    expect(attributes(page('zone/fraud/'), 'href')).toContain('../../question/who-called/');
    expect(attributes(page('zone/accounts/'), 'href')).not.toContain('../../question/who-called/');
  });
});

describe('the glossary and help', () => {
  const page = (path: string) => site.find((one) => one.path === path)!.html;

  it('give every term the id that links lead to', () => {
    expect(page('en/glossary/')).toMatch(/<div id="rate"[^>]*><dt>rate in en<\/dt>/);
  });

  it('show the three steps, every number and the card', () => {
    const html = page('help/');
    expect(html.match(/<li><p>(?:Stop|Call|Tell)\./g)).toHaveLength(3);
    expect(attributes(html, 'href').filter((href) => href === 'tel:110')).toHaveLength(2);
    expect(html).toContain('call me in zh-CN');
  });

  it('are linked to from the front page and from the foot of every page', () => {
    for (const kind of ['questions', 'glossary', 'help']) {
      expect(attributes(page(''), 'href').filter((href) => href === `./${kind}/`).length).toBeGreaterThan(1);
      expect(attributes(booth('alarm'), 'href')).toContain(`../../${kind}/`);
    }
  });
});

describe('a host of their own', () => {
  const own = sampleLibrary();
  own.indexes['zh-CN']!.hall.colour = '#7a1f2b';
  own.indexes['zh-CN']!.hall.logo = { src: 'images/mark.svg', sources: [], width: 80, height: 40, alt: '' };
  const html = renderPage({ kind: 'front' }, 'zh-CN', own, assets);

  it('has the mark before the name, and the colour after the usual ones in the style that the policy knows', () => {
    expect(html).toMatch(/<a class="bar-name"[^>]*><img[^>]*src="\.\/images\/mark\.svg"/);
    const style = /<style>(.*)<\/style>/s.exec(html)![1]!;
    expect(style).toMatch(/^p\{\}:root\{--night:#[0-9a-f]{6};.*\}$/);
    const hash = createHash('sha256').update(style).digest('base64');
    expect(html).toContain(`style-src 'self' 'sha256-${hash}'`);
    expect(renderPage({ kind: 'front' }, 'zh-CN', library, assets)).toContain('<style>p{}</style>');
  });
});

describe('the page for a lost visitor', () => {
  const html = renderNotFound(library, assets);

  it('speaks every language and links from the path the hall is published under', () => {
    expect(attributes(html, 'lang')).toEqual(expect.arrayContaining(['zh-CN', 'en']));
    expect(attributes(html, 'href')).toEqual(expect.arrayContaining(['/sub/', '/sub/en/', '/sub/assets/a.css']));
    expect(html).not.toMatch(/(href|src)="\.\.?\//);
  });

  it('is kept out of search engines and loads no hall', () => {
    expect(html).toContain('name="robots" content="noindex"');
    expect(html).not.toContain('type="module"');
  });
});
