/** What is done to the browser's own player. */

/** Brings a film to a second; before anything was fetched this only says where it will begin. */
export function bringTo(video: HTMLVideoElement | null, seconds: number): void {
  if (video) video.currentTime = seconds;
}

/** Whether the player draws the captions into the picture itself. */
export function drawCaptions(track: TextTrack, drawn: boolean): void {
  track.mode = drawn ? 'showing' : 'hidden';
}
