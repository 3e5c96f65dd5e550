import { useLayoutEffect } from 'preact/hooks';
import type { Bookmark } from '../../visit/bookmark';
import type { ExhibitProps } from '../exhibit';

interface Kept extends Pick<ExhibitProps, 'onDone' | 'onBookmark'> {
  place: Bookmark;
  /** All of it was watched. */
  seen: boolean;
}

/** Notes, second by second, where the visitor is in the film, and that they are through. */
export function useFilmKept({ place: { slide, sentence, seconds = 0 }, seen, onDone, onBookmark }: Kept): void {
  useLayoutEffect(() => {
    if (seconds === 0) return;
    onBookmark(seen ? null : { slide, sentence, seconds });
  }, [slide, sentence, seconds, seen, onBookmark]);
  useLayoutEffect(() => {
    if (seen) onDone({ right: 1, of: 1 });
  }, [seen, onDone]);
}
