import { chinese } from './plainText';

/** The first level of GB 2312: the 3,755 most used characters, nearly all that anybody types, or need read without a pause. */
export const usualCharacters: readonly string[] = (() => {
  const decoder = new TextDecoder('gb18030');
  const rows = Array.from({ length: 0xd7 - 0xb0 + 1 }, (_, row) => Array.from({ length: 94 }, (_, cell) => decoder.decode(Uint8Array.of(0xb0 + row, 0xa1 + cell))));
  return rows.flat().filter((character) => chinese.test(character));
})();
