import { describe, expect, it } from 'vitest';
import { asWritten, withPlace } from '../../../../scripts/admin/entryText';
import { boothSchema } from '../../../../src/content/schemas/booth';
import { booth, boothFields } from '../../content/contentFolder';

describe('what the editing page sends', () => {
  it('is written in the order of the schema, without what the path says and what says nothing', () => {
    const sent = `---\nid: x\nzone: accounts\n${boothFields.split('\n').toReversed().join('\n').replace(/^reviewEvery[^]*$/, '')}${boothFields}\nimage: ''\nmodel: null\naudio: []\n---\n正文\n`;
    expect(asWritten(sent, boothSchema)).toBe(`---\n${boothFields}\n---\n\n正文\n`);
  });

  it('comes back from reading and writing as it was', () => {
    expect(asWritten(withPlace(booth(), { id: 'x', zone: 'accounts' }), boothSchema)).toBe(booth());
  });

  it('has its words parted at Chinese commas and its picture named without a folder', () => {
    const text = asWritten(`---\nkeywords:\n  - 收条，还钱、 借条\nimage: /images/a.svg\n---\n`, boothSchema);
    expect(text).toBe('---\nkeywords: [收条, 还钱, 借条]\nimage: a.svg\n---\n\n\n');
  });
});
