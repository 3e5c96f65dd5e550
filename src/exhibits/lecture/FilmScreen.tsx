import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import { cueAt, type FilmAct } from './filmPlay';
import { bringTo } from './player';
import type { Film } from './readFilm';
import { useCaptions } from './useCaptions';

interface FilmScreenProps {
  film: Film;
  /** Seconds where it stands when it appears, and since. */
  at: number;
  screen: RefObject<HTMLVideoElement | null>;
  act: (act: FilmAct) => void;
  onFailed: () => void;
}

/** The film with the browser's own keys, and below it what is said, large, where it covers nothing. Nothing is fetched before somebody plays it. */
export function FilmScreen({ film, at, screen, act, onFailed }: FilmScreenProps) {
  const { captions, cues } = film;
  useCaptions(screen);
  // A place to begin at, not one to keep to.
  const [begin] = useState(at);
  useLayoutEffect(() => {
    if (begin > 0) bringTo(screen.current, begin);
  }, [begin, screen]);
  const said = cueAt(cues, at);
  return (
    <>
      <video
        ref={screen} class="lecture-film" controls playsInline preload="none" src={film.src} width={film.width} height={film.height} aria-label={film.label} {...(film.poster && { poster: film.poster })}
        // Told late: by now it may stand still again, at a question that was gone on to.
        onPlay={({ currentTarget }) => currentTarget.paused || act({ kind: 'play' })} onPause={() => act({ kind: 'pause' })} onEnded={() => act({ kind: 'ended' })} onError={onFailed}
        onTimeUpdate={({ currentTarget }) => act({ kind: 'time', at: currentTarget.currentTime })}
      >
        <track kind="captions" default src={captions.src} srcLang={captions.lang} label={captions.label} />
      </video>
      {/* Words that are heard, a screen reader need not say as well. */}
      <p class="lecture-caption" aria-live={film.silent ? 'polite' : 'off'}>{cues[Math.max(0, said)]?.text}</p>
    </>
  );
}
