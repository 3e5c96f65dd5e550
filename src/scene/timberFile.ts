/** Where the hall's timber lies, from the site's root. Named here, without three, so that a page can ask for it before the code that reads it has come. */
export const timberFile = 'models/hall/timber.glb';
