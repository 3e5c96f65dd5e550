import { pagePath } from '../exhibition/paths';
import type { Booth, ExhibitionIndex, Tour } from '../exhibition/types';
import { BoothList } from './BoothList';

interface ForChildrenProps {
  /** Texts of all booths by id. */
  booths: Record<string, Booth>;
  tours: Tour[];
  index: ExhibitionIndex;
  root: string;
}

/** The contents once more, of what is written for children alone: their walks and their booths. */
export function ForChildren({ booths, tours, index, root }: ForChildrenProps) {
  const { words, lang, zones } = index;
  const forChildren = ({ audience }: { audience: string[] } = { audience: [] }) => audience.includes('child');
  const entries = zones.flatMap((zone) => zone.booths).filter(({ id }) => forChildren(booths[id]));
  const walks = tours.filter(forChildren);
  if (entries.length === 0 && walks.length === 0) return null;
  return (
    <section class="contents for-children" id="children">
      <h2>{words.forChildren}</h2>
      <p>{words.forChildrenText}</p>
      {walks.map(({ id, title, lang: own }) => (
        <p key={id} lang={own}><a class="quiet" href={root + pagePath(lang, { kind: 'tour', id })}>{title}</a></p>
      ))}
      <BoothList booths={entries} lang={lang} root={root} summaries={Object.fromEntries(entries.map(({ id }) => [id, booths[id]?.summary ?? '']))} />
    </section>
  );
}
