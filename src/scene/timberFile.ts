/** Address of the hall's timber. Named here, without three, so that a page can ask for it before the code that reads it has come. */
export { default as timberFile } from '../../art/models/hall/timber.glb?url';
