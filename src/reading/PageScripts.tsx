import type { PageAssets } from './pageAssets';

interface PageScriptsProps {
  assets: PageAssets;
  root: string;
  /** They wait neither for the rest of the page nor for its last styles, which the hall’s code would be asked for after. */
  early?: boolean;
}

/**
 * The scripts a page runs once it is whole. In the front page they stand behind the first screen: a browser that has made out
 * so much rests there, and paints it before it goes on to the contents; what they look for at once stands before them.
 */
export function PageScripts({ assets, root, early = false }: PageScriptsProps) {
  return <>{assets.scripts.map((file) => <script key={file} type="module" async={early} src={root + file} />)}</>;
}
