import { pagePath } from '../exhibition/paths';
import type { ExhibitionIndex } from '../exhibition/types';

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
      <button type="button" class="tool needs-script" data-tool="magnify">{words.magnifier}</button>
      <button type="button" class="tool needs-script" data-tool="settings">{words.settings}</button>
      <a class="tool tool-help" data-tool="help" href={`${home}#hotlines`}>{words.help}</a>
    </nav>
  );
}
