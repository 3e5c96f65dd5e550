import { type Page, pagePath } from '../exhibition/paths';
import type { ExhibitionIndex, Zone } from '../exhibition/types';
import { Badge } from './Batik';

interface CrumbsProps {
  index: ExhibitionIndex;
  root: string;
  /** A list the page belongs to. */
  over?: { page: Page; title: string };
  zone?: Zone;
}

/** The way back up: the front page, then the list and the zone when they are given. */
export function Crumbs({ index, root, over, zone }: CrumbsProps) {
  const { words, lang } = index;
  return (
    <nav class="crumbs" aria-label={words.contents}>
      <ol>
        <li><a href={`${root}${pagePath(lang, { kind: 'front' })}#contents`}>{words.contents}</a></li>
        {over && <li><a href={root + pagePath(lang, over.page)}>{over.title}</a></li>}
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
