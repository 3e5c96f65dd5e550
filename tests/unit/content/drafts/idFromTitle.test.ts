import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { idFromTitle } from '../../../../src/content/drafts/idFromTitle';
import { isGoodId } from '../../../../src/content/inventory';

describe('the id of a title', () => {
  it.each([
    ['先挂电话，再打过去', 'xian-gua-dian-hua-zai-da-guo-qu'],
    ['还款日忘了还款', 'huan-kuan-ri-wang-le-huan-kuan'],
    ['绿色 ATM 机', 'lv-se-atm-ji'],
    ['？！', ''],
  ])('%s is %s', (title, id) => expect(idFromTitle(title)).toBe(id));

  it('is a good id or none, whatever the title', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (title) => {
      const id = idFromTitle(title);
      expect(id === '' || isGoodId(id), id).toBe(true);
    }));
  });
});
