import { posix } from 'node:path';
import { originalLang } from '../../exhibition/types';

/** Folder of stories in the content folder. */
export const storyFolder = 'stories/';

/** What a file of the story folder is, told by its path alone. */
export interface StoryFile {
  kind: 'story';
  id: string;
  lang: string;
  /** Path of the original this file is, or translates. */
  original: string;
}

/** Reads a path relative to the content folder, such as `stories/fake-officer.en.ink`; null when it is no story's. */
export function readStoryPath(path: string): StoryFile | null {
  const [, id, lang = originalLang] = /^stories\/([^/]+?)(?:\.([A-Za-z]+(?:-[A-Za-z]+)*))?\.ink$/.exec(path) ?? [];
  return id === undefined ? null : { kind: 'story', id, lang, original: posix.join(storyFolder, `${id}.ink`) };
}
