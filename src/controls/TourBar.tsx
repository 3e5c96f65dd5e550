import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { ExhibitionIndex, Tour } from '../exhibition/types';
import { fill } from '../exhibition/words';
import { isFinished, lineSaid, type TourEvent, type TourProgress } from '../visit/tour';

interface TourBarProps {
  index: ExhibitionIndex;
  tour: Tour;
  progress: TourProgress;
  tell: (event: TourEvent) => void;
  /** Reads the booth of the stop; set while the visitor stands there. */
  onRead: (() => void) | undefined;
  onLeave: () => void;
  /** Whether the lines are read aloud. */
  aloud: boolean;
  onAloud: () => void;
  /** What reads them, and says so if it cannot. */
  children?: ComponentChildren;
}

/** The tour under way: which stop, the line said there, and what to do with the tour. */
export function TourBar({ index, tour, progress, tell, onRead, onLeave, aloud, onAloud, children }: TourBarProps) {
  const { words } = index;
  const { stop, arrived, paused } = progress;
  const count = tour.stops.length;
  const finished = isFinished(progress, count);
  const last = useRef<HTMLButtonElement>(null);
  // The button that had the focus may be gone now.
  useEffect(() => {
    if (finished && document.activeElement === document.body) last.current?.focus();
  }, [finished]);
  const booth = tour.stops[stop]?.booth;
  const title = index.zones.flatMap(({ booths }) => booths).find(({ id }) => id === booth)?.title ?? '';
  const line = finished ? words.tourDone : paused ? words.tourPaused : lineSaid(tour, progress);
  const walking = !arrived && !paused;
  return (
    <section class={paused || finished ? 'tour-bar' : 'tour-bar tour-leading'} aria-label={words.tours}>
      <p class="tour-stop" lang={tour.lang}>{finished ? tour.title : fill(words.tourStop, { number: stop + 1, count, title })}</p>
      <p role="status" class="tour-line" lang={paused || finished ? undefined : tour.lang}>{line}</p>
      <p class="tour-buttons">
        {!finished && (
          <button type="button" class="tour-button tour-main" onClick={() => tell(walking ? 'pause' : 'resume')}>
            {walking ? words.tourPause : paused ? words.tourResume : words.tourContinue}
          </button>
        )}
        {onRead && arrived && !paused && !finished && <button type="button" class="tour-button tour-read" onClick={onRead}>{words.read}</button>}
        {!finished && <button type="button" class="tour-button" onClick={() => tell('skip')}>{words.tourSkip}</button>}
        <button type="button" class="tour-button" disabled={stop === 0} onClick={() => tell('previous')}>{words.tourBack}</button>
        {!finished && <button type="button" class="tour-button" onClick={onAloud}>{aloud ? words.listenStop : words.tourAloud}</button>}
        <button ref={last} type="button" class="tour-button" onClick={onLeave}>{finished ? words.close : words.tourLeave}</button>
      </p>
      {children}
    </section>
  );
}
