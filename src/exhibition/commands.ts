/**
 * What can be done at once, on every surface or in the hall alone, and by which names the search finds it. The names are
 * content: the word `find-<id>` lists them, the one that is shown first, with `；` or `;` between them.
 */
import type { SearchDocument } from './searchDocument';
import type { Words } from './words';

export const commands = [
  'care', 'usual', 'bigger', 'smaller', 'listen', 'magnify', 'help', 'cheated', 'speak', 'settings', 'daylight', 'day', 'night',
  'soundOn', 'soundOff', 'lessMotion', 'pinyin', 'map', 'tours', 'lobby', 'faceToFace', 'bank', 'language',
] as const;
export type CommandId = (typeof commands)[number];

/** What the search reads of each command; `others` are the words of the hall's other languages. */
export function commandDocuments(words: Words, others: Words[]): SearchDocument[] {
  return commands.map((id) => {
    const [title = id, ...keywords] = namesOf(words, id);
    return { id, kind: 'setting', zone: '', title, summary: '', keywords, also: others.flatMap((other) => namesOf(other, id)), text: '' };
  });
}

/** Whether a hit's id is a command's. */
export function isCommand(id: string): id is CommandId {
  return commands.some((command) => command === id);
}

function namesOf(words: Words, id: CommandId): string[] {
  return words[`find-${id}`].split(/\s*[；;]\s*/).filter(Boolean);
}
