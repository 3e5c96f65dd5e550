const longest = 20;

/** A name as typed, without what nobody sees or no file may hold, in at most twenty letters. */
export function tidyName(typed: string): string {
  return Array.from(typed.normalize('NFC').replace(/[\p{C}\s]+/gu, ' ').trim()).slice(0, longest).join('').trim();
}
