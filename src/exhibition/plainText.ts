/** Matches one Chinese character. */
export const chinese = /\p{Script=Han}/u;

/**
 * Text as the search compares it: lower case, half width, `ü` as `v`, everything but letters and digits a single
 * space, and spaces between Chinese and other writing.
 */
export function plainText(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll('ü', 'v')
    .replace(/['’]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/[^\p{Script=Han} ]+/gu, ' $& ')
    .replace(/ +/g, ' ')
    .trim();
}
