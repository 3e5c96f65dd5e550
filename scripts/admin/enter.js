/** Runs on the editing page before its packages, which then wait for `open.js` to start them. */
globalThis.CMS_MANUAL_INIT = true;
