import { useEffect } from 'preact/hooks';

/** Fills the screen while its component is there, where the browser allows it; leaving the full screen by Escape calls `onLeave`. */
export function useFullScreen(onLeave: () => void): void {
  useEffect(() => {
    const root = document.documentElement;
    // An iPhone has no full screen for pages, and a frame may be refused it: the dialog fills the window then.
    if (document.fullscreenElement || !root.requestFullscreen) return undefined;
    let full = false;
    let gone = false;
    const leave = () => void document.exitFullscreen().catch(() => undefined);
    const changed = () => full && !document.fullscreenElement && onLeave();
    document.addEventListener('fullscreenchange', changed);
    root.requestFullscreen().then(
      () => {
        full = true;
        if (gone) leave();
      },
      () => undefined,
    );
    return () => {
      gone = true;
      document.removeEventListener('fullscreenchange', changed);
      if (full && document.fullscreenElement) leave();
    };
  }, [onLeave]);
}
