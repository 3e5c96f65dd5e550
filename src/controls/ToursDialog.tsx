import { useEffect } from 'preact/hooks';
import type { ExhibitionIndex, Tour } from '../exhibition/types';
import { fill } from '../exhibition/words';
import { Dialog } from './Dialog';

interface ToursDialogProps {
  index: ExhibitionIndex;
  tours: Tour[] | 'loading' | 'failed';
  load: () => Promise<void>;
  onStart: (id: string) => void;
  onClose: () => void;
}

/** The walks to choose from. */
export function ToursDialog({ index, tours, load, onStart, onClose }: ToursDialogProps) {
  const { words } = index;
  useEffect(() => void load(), [load]);
  return (
    <Dialog title={words.tours} closeWord={words.close} kind="tours" onClose={onClose}>
      <h2>{words.tours}</h2>
      <p>{words.toursIntro}</p>
      {tours === 'failed' && (
        <div role="alert" class="notice">
          <p>{words.loadFailed}</p>
          <p><button type="button" class="wide-button" onClick={() => void load()}>{words.tryAgain}</button></p>
        </div>
      )}
      <ul class="hits">
        {Array.isArray(tours) && tours.map((tour) => (
          <li key={tour.id} lang={tour.lang}>
            <button type="button" class="hit" data-tour={tour.id} onClick={() => onStart(tour.id)}>
              <b>{tour.title}</b>
              <span>{tour.summary}</span>
              <small lang={index.lang}>{fill(words.tourFacts, { minutes: tour.minutes, count: tour.stops.length })}</small>
            </button>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
