import { fill, type ExhibitWords } from '../../exhibition/words';
import { isDone, isTold, rightOf, type Act, type Study } from './model';

/** True or false: asked, answered and explained, note by note. */
export function Verdict({ study, act, words }: { study: Study; act: (act: Act) => void; words: ExhibitWords }) {
  const { notes, at, said, comparing } = study;
  const note = notes[at]!;
  const told = isTold(study);
  return (
    <>
      <p class="note-which">{fill(words.noteWhich, { number: at + 1, of: notes.length })}</p>
      <button type="button" class="exhibit-button" aria-pressed={comparing} onClick={() => act({ kind: 'compare' })}>{words.noteCompare}</button>
      {!told && <button type="button" class="exhibit-button" onClick={() => act({ kind: 'say', genuine: true })}>{words.noteGenuine}</button>}
      {!told && <button type="button" class="exhibit-button" onClick={() => act({ kind: 'say', genuine: false })}>{words.noteFake}</button>}
      <div role="status">
        {told && <p><b>{said[at] === (note.length === 0) ? words.noteHit : words.noteMissed}</b> {note.length === 0 ? words.noteWasTrue : words.noteWasFalse}</p>}
        {told && note.length > 0 && <ul>{note.map((sign) => <li key={sign}>{words[`noteFalse-${sign}`]}</li>)}</ul>}
        {isDone(study) && <p class="note-result">{fill(words.noteResult, { right: rightOf(study), of: notes.length })}</p>}
      </div>
      {told && !isDone(study) && <button type="button" class="exhibit-button exhibit-button-main" onClick={() => act({ kind: 'next' })}>{words.noteNext}</button>}
    </>
  );
}
