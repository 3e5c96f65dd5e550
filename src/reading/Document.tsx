import type { ComponentChildren } from 'preact';
import { Head, type Meta } from './Head';
import type { PageAssets, Poster } from './pageAssets';

interface DocumentProps {
  meta: Meta;
  root: string;
  assets: PageAssets;
  children: ComponentChildren;
}

/**
 * The whole HTML page: the hall's backdrop behind, the text in front, the hall's own controls last.
 * `#hall`, `#tools` and `#app` are filled by `src/app` in the browser; without it the page is complete as it stands.
 */
export function Document({ meta, root, assets, children }: DocumentProps) {
  return (
    <html lang={meta.lang} data-root={root} data-lang={meta.lang} data-page={meta.path} data-ahead={assets.hall[meta.lang]?.join(' ')}>
      <Head meta={meta} root={root} assets={assets} />
      <body>
        {/* Out of the keyboard’s reach until somebody walks in. */}
        <div id="hall" aria-hidden="true" inert>
          {meta.shape === 'front' && assets.poster ? <PosterPicture files={assets.poster} root={root} /> : <img class="cloth" src={`${root}batik/ground.svg`} alt="" />}
        </div>
        {children}
        <div id="tools" />
        <div id="app" />
        {/* Last, so that no text waits for them; the scripts do. */}
        {assets.styles[meta.shape].map((file) => <link key={file} rel="stylesheet" href={root + file} />)}
        {meta.jsonLd && (
          // Data, which is never run.
          // oxlint-disable-next-line react/no-danger
          <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: scriptSafeJson(meta.jsonLd) }} />
        )}
      </body>
    </html>
  );
}

const isWide = '(min-aspect-ratio: 1/1)';

function PosterPicture({ files: { phone, wide }, root }: { files: Poster; root: string }) {
  return (
    <picture class="poster">
      {/* Half the bytes for phones since 2020; iPhones before 2022 take the other. */}
      <source media={isWide} type="image/avif" srcset={root + wide.avif} />
      <source media={isWide} srcset={root + wide.webp} />
      <source type="image/avif" srcset={root + phone.avif} />
      <img src={root + phone.webp} alt="" fetchpriority="high" />
    </picture>
  );
}

/** JSON that cannot end the script element it stands in. */
function scriptSafeJson(value: object): string {
  return JSON.stringify(value).replace(/</g, '\\u003c');
}
