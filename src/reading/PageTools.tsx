import { pagePath } from '../exhibition/paths';
import type { ExhibitionIndex } from '../exhibition/types';
import { askAgain } from './askAgain';
import { CareSwitch } from './CareOffer';

/**
 * The tools of a plain page; `src/app/main.ts` opens what `data-tool` names. A link also leads to where the same is had
 * without scripts; what is not to be had without them shows only with them.
 */
export function PageTools({ index, root }: { index: ExhibitionIndex; root: string }) {
  const { words, lang } = index;
  const home = root + pagePath(lang, { kind: 'front' });
  return (
    <nav class="page-tools" aria-label={words.tools}>
      <a class="tool" data-tool="search" href={`${home}#contents`}>{words.search}</a>
      <CareSwitch words={words} look="tool needs-script" />
      <button {...askAgain} class="tool needs-script" data-tool="more">{words.more}</button>
      <a class="tool tool-help" data-tool="help" href={root + pagePath(lang, { kind: 'help' })}>{words.help}</a>
    </nav>
  );
}
