import { hallDyes } from '../batik/palettes';
import { pagePath } from '../exhibition/paths';
import type { PageAssets, PageShape } from './pageAssets';
import { PageScripts } from './PageScripts';
import { pageStyle } from './pageStyle';

/** What search engines, chats and browsers are told of a page. */
export interface Meta {
  lang: string;
  /** Address relative to the site root; `data-page` tells the hall where the visitor came in. */
  path: string;
  title: string;
  description: string;
  siteName: string;
  /** `#rrggbb` of the host's own; indigo without one. */
  colour: string | undefined;
  kind: 'website' | 'article';
  /** Absolute addresses; a page nobody should find has no canonical one. */
  canonical?: string;
  alternates: { lang: string; url: string }[];
  image: string;
  /** The front page shows the picture of the lobby behind it. */
  shape: PageShape;
  /** Schema.org description. */
  jsonLd?: object;
}

/** `<head>` of a page, free of inline script so that a strict content policy can hold; its one style the policy knows. */
export function Head({ meta, root, assets }: { meta: Meta; root: string; assets: PageAssets }) {
  const style = pageStyle(assets.pageStyles[meta.shape], meta.colour);
  return (
    <head>
      <meta charset="utf-8" />
      {assets.policy && <meta http-equiv="Content-Security-Policy" content={assets.policy(style)} />}
      <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
      <title>{meta.title}</title>
      <meta name="description" content={meta.description} />
      <meta name="theme-color" content={hallDyes(meta.colour).deep} />
      {meta.canonical ? <link rel="canonical" href={meta.canonical} /> : <meta name="robots" content="noindex" />}
      {meta.alternates.map(({ lang, url }) => <link key={lang} rel="alternate" hreflang={lang} href={url} />)}
      {
        // Made by our own build.
        // oxlint-disable-next-line react/no-danger
        <style dangerouslySetInnerHTML={{ __html: style }} />
      }
      {assets.preloads.map((file) => <link key={file} rel="modulepreload" href={root + file} />)}
      {meta.shape === 'article' && <PageScripts assets={assets} root={root} />}
      <link rel="icon" href={`${root}favicon.svg`} type="image/svg+xml" />
      <link rel="icon" href={`${root}favicon.png`} type="image/png" sizes="96x96" />
      <link rel="apple-touch-icon" href={`${root}icon-192.png`} />
      <link rel="manifest" href={`${root}${pagePath(meta.lang, { kind: 'front' })}site.webmanifest`} />
      <meta property="og:type" content={meta.kind} />
      <meta property="og:title" content={meta.title} />
      <meta property="og:description" content={meta.description} />
      <meta property="og:site_name" content={meta.siteName} />
      <meta property="og:locale" content={openGraphLocale(meta.lang)} />
      {meta.canonical && <meta property="og:url" content={meta.canonical} />}
      <meta property="og:image" content={meta.image} />
      <meta property="og:image:width" content="600" />
      <meta property="og:image:height" content="600" />
      <meta name="twitter:card" content="summary" />
    </head>
  );
}

/** Open Graph wants `language_TERRITORY`; a bare language gets its likeliest territory. */
function openGraphLocale(lang: string): string {
  const { language, region } = new Intl.Locale(lang).maximize();
  return `${language}_${region}`;
}
