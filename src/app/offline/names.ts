/** Cache of what this device has met on its visits. */
export const visitCache = 'duocai-visit';
/** Cache of the whole hall, taken along on purpose. */
export const alongCache = 'duocai-along';
/** Page that is shown for one that is neither kept nor to be had, relative to a language's folder. */
export const offlinePage = 'offline.html';
/** List of the site's files, relative to its root. */
export const listFile = 'along.json';
