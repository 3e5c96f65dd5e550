import type { ComponentChildren } from 'preact';
import { Head, type Meta } from './Head';
import type { PageAssets } from './pageAssets';

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
    <html lang={meta.lang} data-root={root} data-lang={meta.lang} data-page={meta.path} data-index={assets.indexes[meta.lang]}>
      <Head meta={meta} root={root} assets={assets} />
      <body>
        <div id="hall" aria-hidden="true">
          {meta.poster ? <Poster root={root} /> : <img class="cloth" src={`${root}batik/ground.svg`} alt="" />}
        </div>
        {children}
        <div id="tools" />
        <div id="app" />
      </body>
    </html>
  );
}

function Poster({ root }: { root: string }) {
  return (
    <picture class="poster">
      <source media="(min-aspect-ratio: 1/1)" srcset={`${root}poster/lobby-wide.webp`} />
      <img src={`${root}poster/lobby-phone.webp`} alt="" fetchpriority="high" />
    </picture>
  );
}
