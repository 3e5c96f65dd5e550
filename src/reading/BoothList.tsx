import { pagePath } from '../exhibition/paths';
import type { BoothEntry } from '../exhibition/types';

interface BoothListProps {
  booths: BoothEntry[];
  /** Language of the pages linked to. */
  lang: string;
  root: string;
  /** The booth being read, marked as the current page. */
  current?: string;
  summaries?: Record<string, string>;
}

/** Booths in visiting order. */
export function BoothList({ booths, lang, root, current, summaries }: BoothListProps) {
  return (
    <ol class="booths">
      {booths.map(({ id, title, lang: own }) => (
        <li key={id} lang={own}>
          <a href={root + pagePath(lang, { kind: 'booth', id })} aria-current={id === current ? 'page' : undefined}>
            {title}
          </a>
          {summaries?.[id] && <p>{summaries[id]}</p>}
        </li>
      ))}
    </ol>
  );
}
