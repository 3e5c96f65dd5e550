import { describe, expect, it } from 'vitest';
import { mapPieces } from '../../../../src/care/narration/mapPieces';

const piece = (text: string, node: string | null = text) => ({ text, node });

describe('finding sentences again in the nodes of a page', () => {
  it('gives the node and the offset of both ends, across nodes', () => {
    expect(mapPieces([piece('先挂'), piece('电话'), piece('。再打'), piece('。')])).toEqual([
      { text: '先挂电话。', from: { node: '先挂', offset: 0 }, to: { node: '。再打', offset: 1 } },
      { text: '再打。', from: { node: '。再打', offset: 1 }, to: { node: '。', offset: 1 } },
    ]);
  });

  it('says the pauses between the cells of a row, but points at the cells', () => {
    expect(mapPieces([piece('密码'), piece('，', null), piece('不能给'), piece('，', null)])).toEqual([
      { text: '密码，不能给，', from: { node: '密码', offset: 0 }, to: { node: '不能给', offset: 3 } },
    ]);
  });

  it('says broken lines as one, and begins and ends at letters rather than at white space', () => {
    expect(mapPieces([piece('\n  Hang\n  up. ')])).toEqual([{ text: 'Hang up.', from: { node: '\n  Hang\n  up. ', offset: 3 }, to: { node: '\n  Hang\n  up. ', offset: 13 } }]);
  });
});
