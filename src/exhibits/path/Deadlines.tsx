import { useState } from 'preact/hooks';
import { fill, type ExhibitWordKey, type ExhibitWords } from '../../exhibition/words';
import { freshId } from '../freshId';
import { addDays, deadlinesFrom, isDay, showDay, type Deadline } from './deadlines';

const dayWords: Record<Deadline['days'], ExhibitWordKey> = { 15: 'pathDay15', 30: 'pathDay30', 60: 'pathDay60' };

interface DeadlinesProps {
  /** `YYYY-MM-DD`, or what was typed instead. */
  received: string;
  today: string;
  onReceive: (day: string) => void;
  words: ExhibitWords;
  lang: string;
}

/** The day the complaint was received, to be chosen, and the days by which an answer is due. */
export function Deadlines({ received, today, onReceive, words, lang }: DeadlinesProps) {
  const [id] = useState(freshId);
  const known = isDay(received);
  const move = (days: number) => onReceive(known ? addDays(received, days) : today);
  return (
    <>
      <label class="path-label" for={id}>{words.pathReceived}</label>
      <div class="exhibit-steps">
        <button type="button" class="exhibit-button" aria-label={words.pathEarlier} onClick={() => move(-1)}>−</button>
        <input class="exhibit-field" id={id} type="date" value={received} onInput={({ currentTarget }) => onReceive(currentTarget.value)} />
        <button type="button" class="exhibit-button" aria-label={words.pathLater} onClick={() => move(1)}>+</button>
      </div>
      <div role="status">
        {!known && <p>{words.pathNoDay}</p>}
        {known && <p>{fill(words.pathFrom, { day: showDay(received, lang) })}</p>}
        {known && (
          <ul class="path-deadlines">
            {deadlinesFrom(received, today).map(({ days, day, past }) => (
              <li key={days}>
                {words[dayWords[days]]}
                <b>{showDay(day, lang)}</b>
                {past && <span class="path-past">{words.pathPast}</span>}
              </li>
            ))}
          </ul>
        )}
      </div>
      <p class="small">{words.pathCalendar}</p>
    </>
  );
}
