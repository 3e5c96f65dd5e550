import type { Words } from '../exhibition/words';

/** The first thing somebody new is asked in the lobby. */
export function TourOffer({ words, onAccept, onDecline }: { words: Words; onAccept: () => void; onDecline: () => void }) {
  return (
    <section class="tour-offer" aria-label={words.tours}>
      <p>{words.tourOffer}</p>
      <p class="tour-buttons">
        <button type="button" class="tour-button tour-main" onClick={onAccept}>{words.tourAccept}</button>
        <button type="button" class="tour-button" onClick={onDecline}>{words.tourDecline}</button>
      </p>
    </section>
  );
}
