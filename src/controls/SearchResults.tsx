import type { ComponentChildren } from 'preact';
import type { Hit } from '../exhibition/search';
import type { ExhibitionIndex } from '../exhibition/types';
import { fill } from '../exhibition/words';
import type { HitGroups } from './groupHits';

interface SearchResultsProps {
  index: ExhibitionIndex;
  found: HitGroups;
  hrefOf: (hit: Hit) => string | undefined;
  take: (hit: Hit, event: MouseEvent) => void;
}

/** The first answer in full, then the other results in groups. */
export function SearchResults({ index, found: { first, groups }, hrefOf, take }: SearchResultsProps) {
  const { words, zones } = index;
  /** One thing to press: a link where there is a page or a telephone, a button where something is done. */
  const pressable = (hit: Hit, className: string, children: ComponentChildren) => {
    const href = hit.number === undefined ? hrefOf(hit) : `tel:${hit.number}`;
    const shared = { class: className, 'data-kind': hit.kind, 'data-hit': hit.id, onClick: (event: MouseEvent) => take(hit, event) };
    return href === undefined ? <button type="button" {...shared}>{children}</button> : <a href={href} {...shared}>{children}</a>;
  };
  const zoneOf = (hit: Hit) => (hit.kind === 'zone' ? undefined : zones.find(({ id }) => id === hit.zone)?.title);

  return (
    <>
      <section class="first-answer" aria-label={words.searchAnswer}>
        {first.kind !== 'setting' && (
          <>
            <h2 class="search-heading">{first.title}</h2>
            <p>{first.answer ?? first.summary}</p>
          </>
        )}
        {pressable(first, 'wide-button', pressWord(first, index))}
      </section>
      {groups.map(({ kind, hits }) => (
        <section key={kind} aria-labelledby={`hits-${kind}`}>
          <h2 class="search-heading" id={`hits-${kind}`}>{words[`hits-${kind}`]}</h2>
          <ul class="hits">
            {hits.map((hit) => (
              <li key={hit.id}>
                {pressable(hit, 'hit', (
                  <>
                    <b>{hit.number === undefined ? hit.title : `${hit.title} ${hit.number}`}</b>
                    {hit.summary && <span>{hit.summary}</span>}
                    {zoneOf(hit) && <small>{zoneOf(hit)}</small>}
                  </>
                ))}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

/** The word on the first answer's button; it names what it leads to where another answer's would read the same. */
function pressWord(hit: Hit, { words }: ExhibitionIndex): ComponentChildren {
  if (hit.number !== undefined) return fill(words.call, { number: hit.number });
  if (hit.kind === 'setting') return hit.title;
  return <>{words.searchRead}<span class="sr-only">{hit.title}</span></>;
}
