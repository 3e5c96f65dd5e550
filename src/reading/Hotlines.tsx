import type { ExhibitionIndex } from '../exhibition/types';
import { fill } from '../exhibition/words';
import { formatDate } from './formatDate';

/** The numbers to call, each with when to call it. */
export function Hotlines({ index }: { index: ExhibitionIndex }) {
  const { words, lang, hall } = index;
  return (
    <section class="hotlines" id="hotlines">
      <h2>{words.hotlines}</h2>
      <ul>
        {hall.hotlines.map((line) => (
          <li key={line.number}>
            <h3>{line.name}</h3>
            <p>{line.when}</p>
            <p>
              <a class="number" href={`tel:${line.number}`}>{fill(words.call, { number: line.number })}</a>
            </p>
            <p class="small">
              <time dateTime={line.checked}>{fill(words.hotlineChecked, { date: formatDate(lang, line.checked) })}</time>
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
