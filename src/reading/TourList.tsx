import { pagePath } from '../exhibition/paths';
import type { ExhibitionIndex, Tour } from '../exhibition/types';
import { fill } from '../exhibition/words';

interface TourListProps {
  tours: Tour[];
  index: ExhibitionIndex;
  root: string;
}

/** The walks the hall offers, each leading to its own page. Nothing when there are none. */
export function TourList({ tours, index, root }: TourListProps) {
  const { words, lang } = index;
  if (tours.length === 0) return null;
  return (
    <section class="tours" id="tours">
      <h2>{words.tours}</h2>
      <p>{words.toursIntro}</p>
      <ul>
        {tours.map((tour) => (
          <li key={tour.id} lang={tour.lang}>
            <h3><a href={root + pagePath(lang, { kind: 'tour', id: tour.id })}>{tour.title}</a></h3>
            <p>{tour.summary}</p>
            <p class="small" lang={lang}>{fill(words.tourFacts, { minutes: tour.minutes, count: tour.stops.length })}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
