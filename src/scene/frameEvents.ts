/** Told on the hall's canvas right after each frame, while its picture can still be read. */
export const frameDrawn = 'duocai:drawn';
/** Asked on the hall's canvas by whoever needs its picture; one frame is drawn. */
export const frameWanted = 'duocai:wanted';
