import type { PageAssets } from './pageAssets';

/**
 * The scripts a page runs once it is whole. In the front page they stand behind the first screen: a browser that has made out
 * so much rests there, and paints it before it goes on to the contents.
 */
export function PageScripts({ assets, root }: { assets: PageAssets; root: string }) {
  return <>{assets.scripts.map((file) => <script key={file} type="module" src={root + file} />)}</>;
}
