import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import { drawCaptions } from './player';

/** Leaves a film's own captions to the times when it fills the screen: at other times they stand below it, larger, and would be seen twice. */
export function useCaptions(screen: RefObject<HTMLVideoElement | null>): void {
  useEffect(() => {
    const video = screen.current;
    const track = video?.textTracks[0];
    if (!video || !track) return undefined;
    const show = (full: boolean) => drawCaptions(track, full);
    const changed = () => show(document.fullscreenElement === video);
    // An iPhone plays it in a screen of its own, and tells by events of its own.
    const begun = () => show(true);
    const ended = () => show(false);
    show(false);
    document.addEventListener('fullscreenchange', changed);
    video.addEventListener('webkitbeginfullscreen', begun);
    video.addEventListener('webkitendfullscreen', ended);
    return () => {
      document.removeEventListener('fullscreenchange', changed);
      video.removeEventListener('webkitbeginfullscreen', begun);
      video.removeEventListener('webkitendfullscreen', ended);
    };
  }, [screen]);
}
