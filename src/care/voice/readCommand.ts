import { readChinese } from './chinese';
import type { Command } from './command';
import { readEnglish } from './english';

/**
 * What was asked for, from what a recogniser heard: its best guess first. A lesser guess counts when it is a command and
 * the best is none. The language is seen from the text, so that “next” is understood on a Chinese page.
 * Null when nothing was heard.
 */
export function readCommand(heard: readonly string[]): Command | null {
  const commands = heard.filter((text) => /[\p{L}\p{N}]/u.test(text)).map((text) => (/\p{Script=Han}/u.test(text) ? readChinese(text) : readEnglish(text)));
  return commands.find(({ kind }) => kind !== 'search') ?? commands[0] ?? null;
}
