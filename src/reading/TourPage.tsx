import { boothEntries } from '../exhibition/boothEntries';
import { pagePath } from '../exhibition/paths';
import type { ExhibitionIndex, Tour } from '../exhibition/types';
import { fill } from '../exhibition/words';
import { BorderStrip } from './Batik';
import { Crumbs } from './Crumbs';
import { ListenButton } from './ListenButton';

/** One tour to read: its stops in order, each with the line said there. */
export function TourPage({ tour, index, root }: { tour: Tour; index: ExhibitionIndex; root: string }) {
  const { words, lang, zones } = index;
  const entries = boothEntries(zones);
  return (
    <div class="sheet">
      <BorderStrip root={root} />
      <Crumbs index={index} root={root} />
      <header class="article-head" lang={tour.lang}>
        <h1>{tour.title}</h1>
        <p class="lead">{tour.summary}</p>
        <p class="facts" lang={lang}>
          <span>{fill(words.tourFacts, { minutes: tour.minutes, count: tour.stops.length })}</span>
        </p>
      </header>
      <ListenButton words={words} />
      {tour.lang && <p class="notice">{words.notTranslated}</p>}
      <ol class="tour-stops" lang={tour.lang}>
        {tour.stops.map(({ booth, line }) => (
          <li key={booth}>
            <a href={root + pagePath(lang, { kind: 'booth', id: booth })} lang={entries.get(booth)?.lang}>{entries.get(booth)?.title}</a>
            <p>{line}</p>
          </li>
        ))}
      </ol>
      <p><a class="enter" href={`${root}${pagePath(lang, { kind: 'tour', id: tour.id })}?hall`}>{words.tourStart}</a></p>
    </div>
  );
}
