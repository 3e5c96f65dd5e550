import { pagePath } from '../exhibition/paths';
import type { ExhibitionIndex, Zone } from '../exhibition/types';
import { Badge } from './Batik';

/** The way back up: the front page, and the zone when one is given. */
export function Crumbs({ index, root, zone }: { index: ExhibitionIndex; root: string; zone?: Zone }) {
  const { words, lang } = index;
  return (
    <nav class="crumbs" aria-label={words.contents}>
      <ol>
        <li><a href={`${root}${pagePath(lang, { kind: 'front' })}#contents`}>{words.contents}</a></li>
        {zone && (
          <li lang={zone.lang}>
            <a href={root + pagePath(lang, { kind: 'zone', id: zone.id })}>
              <Badge zone={zone} root={root} size={32} />
              {zone.title}
            </a>
          </li>
        )}
      </ol>
    </nav>
  );
}
