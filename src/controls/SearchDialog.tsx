import type { ComponentChildren, RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Search } from '../exhibition/load';
import type { Hit } from '../exhibition/search';
import type { ExhibitionIndex } from '../exhibition/types';
import { fill } from '../exhibition/words';
import { opensElsewhere } from '../reading/opensElsewhere';
import { Dialog } from './Dialog';
import { groupHits, hitToTake } from './groupHits';
import { keepQuery, lastQuery } from './lastQuery';
import { SearchResults } from './SearchResults';
import './search.css';

export interface SearchDialogProps {
  index: ExhibitionIndex;
  loadSearch: () => Promise<Search>;
  /** Address of the page a hit stands on; undefined for what is done, not read. */
  hrefOf: (hit: Hit) => string | undefined;
  /** Goes to a hit or does it; false leaves it to the hit's link. */
  open: (hit: Hit) => boolean;
  /** Whether a hit is any use here: the map is the hall's alone. */
  isOffered: (hit: Hit) => boolean;
  /** Stands beside the box and may fill it. */
  microphone?: (box: RefObject<HTMLInputElement | null>, onQuery: (query: string) => void) => ComponentChildren;
  onClose: () => void;
}

/** Asked first by who finds nothing: the line that tells who is responsible. */
const askingLine = '12378';
/** Enough for every group to be filled. */
const mostHits = 60;

/** One box for Chinese, pinyin and English, words or sentences; the first answer and the other results as one types. */
export function SearchDialog({ index, loadSearch, hrefOf, open, isOffered, microphone, onClose }: SearchDialogProps) {
  const { words } = index;
  const [search, setSearch] = useState<{ find: Search } | 'loading' | 'failed'>('loading');
  const [query, setQuery] = useState(lastQuery);
  const box = useRef<HTMLInputElement>(null);
  const all = useRef<HTMLDivElement>(null);
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    setSearch('loading');
    loadSearch().then((find) => setSearch({ find }), () => setSearch('failed'));
  }, [loadSearch, attempt]);
  // A query from before is selected, so that typing replaces it.
  useEffect(() => {
    box.current?.focus();
    box.current?.select();
  }, []);
  useEffect(() => {
    const results = all.current;
    const move = (event: KeyboardEvent) => moveFocus(event, box.current, results);
    results?.addEventListener('keydown', move);
    return () => results?.removeEventListener('keydown', move);
  }, []);
  const ask = (asked: string) => {
    setQuery(asked);
    keepQuery(asked);
  };
  const asked = query.trim() !== '';
  const ready = typeof search === 'object';
  const found = ready && asked ? groupHits(search.find(query, mostHits).filter(isOffered)) : null;
  const count = found ? 1 + found.groups.reduce((sum, { hits }) => sum + hits.length, 0) : 0;

  /** A link of the page it leads to, or a button; both do what `open` does. */
  const take = (hit: Hit, event: MouseEvent) => {
    if (opensElsewhere(event) || hit.kind === 'hotline') return;
    if (open(hit)) event.preventDefault();
    else onClose();
  };
  const elementOf = (hit: Hit) => all.current?.querySelector<HTMLElement>(`[data-kind="${hit.kind}"][data-hit="${CSS.escape(hit.id)}"]`);
  const examples = words.searchExamples.split(/\s*[；;]\s*/);
  const askFor = (choices: string[]) => (
    <ul class="search-examples">
      {choices.map((example) => (
        <li key={example}>
          <button
            type="button" class="search-example"
            onClick={() => {
              ask(example);
              box.current?.focus();
            }}
          >{example}</button>
        </li>
      ))}
    </ul>
  );
  const line = index.hall.hotlines.find(({ number }) => number === askingLine) ?? index.hall.hotlines.at(-1);

  return (
    <Dialog title={words.search} closeWord={words.close} kind="search" onClose={onClose}>
      <div ref={all} class={asked ? 'search-asked' : undefined}>
        <form
          role="search"
          class="search-form"
          onSubmit={(event) => {
            event.preventDefault();
            const element = found && elementOf(hitToTake(found));
            // Enter never dials: it only leads to the button that does.
            if (element?.dataset.kind === 'hotline') element.focus();
            else element?.click();
          }}
        >
          <label for="hall-search">{words.search}</label>
          <input
            ref={box} id="hall-search" type="search" enterkeyhint="search" autocomplete="off"
            aria-describedby="hall-search-hint" value={query}
            onInput={(event) => ask(event.currentTarget.value)}
          />
          <p id="hall-search-hint" class="search-hint">{words.searchHint}</p>
        </form>
        {microphone && <BesideBox show={microphone} box={box} onQuery={ask} />}
        <p role="status" class="search-status">
          {search === 'failed' && words.searchFailed}
          {ready && asked && (found ? fill(words.searchFound, { count }) : fill(words.searchNone, { query }))}
        </p>
        {search === 'failed' && <button type="button" class="wide-button" onClick={() => setAttempt(attempt + 1)}>{words.tryAgain}</button>}
        {!asked && <><h2 class="search-heading">{words.searchExamplesTitle}</h2>{askFor(examples)}</>}
        {ready && asked && !found && (
          <>
            <h2 class="search-heading">{words.searchTry}</h2>
            {askFor(examples.slice(0, 2))}
            {line && (
              <>
                <p>{words.searchAsk} {line.name}</p>
                <a class="wide-button" href={`tel:${line.number}`}>{fill(words.call, { number: line.number })}</a>
              </>
            )}
          </>
        )}
        {found && <SearchResults index={index} found={found} hrefOf={hrefOf} take={take} />}
      </div>
    </Dialog>
  );
}

interface BesideBoxProps {
  show: NonNullable<SearchDialogProps['microphone']>;
  box: RefObject<HTMLInputElement | null>;
  onQuery: (query: string) => void;
}

function BesideBox({ show, box, onQuery }: BesideBoxProps) {
  return <>{show(box, onQuery)}</>;
}

/** The up and down keys go through the box and the results, as in any list. */
function moveFocus(event: KeyboardEvent, box: HTMLElement | null, all: HTMLElement | null): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step === undefined || !box || !all) return;
  const stops = [box, ...all.querySelectorAll<HTMLElement>('[data-hit], .search-example')];
  const at = stops.indexOf(document.activeElement as HTMLElement);
  const next = at < 0 ? undefined : stops[at + step];
  if (!next) return;
  event.preventDefault();
  next.focus();
}
