import type { ExhibitionIndex, Source } from '../exhibition/types';
import { fill } from '../exhibition/words';
import { formatDate } from './formatDate';

/** What a booth's text rests on, so that a reader can check it. */
export function SourceList({ sources, index }: { sources: Source[]; index: ExhibitionIndex }) {
  const { words, lang } = index;
  return (
    <section class="sources">
      <h2>{words.sources}</h2>
      <ul>
        {sources.map((source) => (
          <li key={source.title}>
            {source.url ? <a href={source.url} rel="external noreferrer">{source.title}</a> : source.title}
            <span class="small">
              {fill(words.issuedBy, { issuer: source.issuer })}
              {source.number && ` · ${source.number}`}
              {source.date && ' · '}
              {source.date && <time dateTime={source.date}>{formatDate(lang, source.date)}</time>}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
