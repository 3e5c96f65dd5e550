import type { PageAssets } from './pageAssets';

/**
 * A page's scripts. In the front page they stand behind the first screen: a browser that has made out
 * so much rests there, and paints it before it goes on to the contents.
 */
export function PageScripts({ assets, root }: { assets: PageAssets; root: string }) {
  return (
    <>
      {assets.arrival && <script type="module" async src={root + assets.arrival} />}
      {assets.scripts.map((file) => <script key={file} type="module" src={root + file} />)}
    </>
  );
}
