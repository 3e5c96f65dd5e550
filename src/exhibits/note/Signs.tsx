import { fill, type ExhibitWords } from '../../exhibition/words';
import { signs, type Study } from './model';

/** The five signs, and which of them the visitor has seen. */
export function Signs({ seen, words }: Pick<Study, 'seen'> & { words: ExhibitWords }) {
  return (
    <>
      <p role="status" class="note-which">{fill(words.noteCount, { count: seen.length, of: signs.length })}</p>
      <ul class="note-signs">
        {signs.map((sign) => (
          <li key={sign} class={seen.includes(sign) ? 'note-seen' : undefined}>
            {words[`noteSign-${sign}`]}
            {seen.includes(sign) && <b> ✓ {words.noteSeen}</b>}
          </li>
        ))}
      </ul>
    </>
  );
}
