import { useEffect, useRef, useState } from 'preact/hooks';
import type { Search } from '../exhibition/load';
import type { Hit } from '../exhibition/search';
import type { ExhibitionIndex } from '../exhibition/types';
import { fill } from '../exhibition/words';
import { Dialog } from './Dialog';

interface SearchDialogProps {
  index: ExhibitionIndex;
  loadSearch: () => Promise<Search>;
  open: (hit: Hit) => void;
  onClose: () => void;
}

/** One box for Chinese, pinyin and English; results as one types. */
export function SearchDialog({ index, loadSearch, open, onClose }: SearchDialogProps) {
  const { words } = index;
  const [search, setSearch] = useState<{ find: Search } | 'loading' | 'failed'>('loading');
  const [query, setQuery] = useState('');
  const box = useRef<HTMLInputElement>(null);
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    setSearch('loading');
    loadSearch().then((find) => setSearch({ find }), () => setSearch('failed'));
  }, [loadSearch, attempt]);
  useEffect(() => box.current?.focus(), []);
  const ready = typeof search === 'object';
  const found = ready && query.trim() ? search.find(query, 12) : [];
  // Who searches wants an answer first, and only then a whole wing.
  const hits = [...found.filter(({ kind }) => kind === 'booth'), ...found.filter(({ kind }) => kind !== 'booth')];
  const zoneTitle = (id: string) => index.zones.find((zone) => zone.id === id)?.title ?? '';
  return (
    <Dialog title={words.search} closeWord={words.close} kind="search" onClose={onClose}>
      <form
        role="search"
        onSubmit={(event) => {
          event.preventDefault();
          if (hits[0]) open(hits[0]);
        }}
      >
        <label for="hall-search">{words.search}</label>
        <input
          ref={box}
          id="hall-search"
          type="search"
          enterkeyhint="search"
          autocomplete="off"
          placeholder={words.searchHint}
          value={query}
          onInput={(event) => setQuery(event.currentTarget.value)}
        />
      </form>
      <p role="status" class="search-status">
        {search === 'failed' && words.searchFailed}
        {ready && query.trim() !== '' && (hits.length > 0 ? fill(words.searchFound, { count: hits.length }) : fill(words.searchNone, { query }))}
      </p>
      {search === 'failed' && <button type="button" class="wide-button" onClick={() => setAttempt(attempt + 1)}>{words.tryAgain}</button>}
      <ul class="hits">
        {hits.map((hit) => (
          <li key={`${hit.kind}/${hit.id}`}>
            <button type="button" class="hit" data-hit={hit.id} onClick={() => open(hit)}>
              <b>{hit.title}</b>
              <span>{hit.summary}</span>
              {hit.kind === 'booth' && <small>{zoneTitle(hit.zone)}</small>}
            </button>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
