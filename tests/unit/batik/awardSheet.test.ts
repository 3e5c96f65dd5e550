import { describe, expect, it } from 'vitest';
import { awardSheet, type AwardText } from '../../../src/batik/awardSheet';
import { visitorCloth, type Sheet } from '../../../src/batik/visitorCloth';

const cloth = visitorCloth([{ motif: 'fish', colour: '#7a4c2a', waxed: [true, true], dyed: true }], {}, 'cloth');
const text: AwardText = { hall: '展厅', title: '学习证书', name: '', done: ['看完、做完了 1 个展区：防骗。'], day: '2026年11月30日', note: '不是资格证书。' };
const heights = (svg: string) => [...svg.matchAll(/<text x="450" y="([\d.]+)"/g)].map(([, y]) => Number(y));

describe('a certificate', () => {
  it('says everything in words, from above to below, and shows the visitor’s cloth between', () => {
    const { svg, width, height } = awardSheet({ ...text, name: '阿雅' }, cloth);
    const said = [...svg.matchAll(/<text[^>]*>([^<]*)</g)].map(([, line]) => line);
    expect(said).toEqual(['展厅', '学习证书', '阿雅', '看完、做完了 1 个展区：防骗。', '2026年11月30日', '不是资格证书。']);
    expect(heights(svg)).toEqual(heights(svg).toSorted((a, b) => a - b));
    expect(svg).toContain('aria-label="cloth"');
    expect(svg).toContain(`viewBox="0 0 ${width} ${height}"`);
    const [, y, tall] = /<svg x="[\d.]+" y="([\d.]+)" width="[\d.]+" height="([\d.]+)"/.exec(svg)!.map(Number);
    expect(y).toBeGreaterThan(heights(svg)[3]!);
    expect(y! + tall!).toBeLessThan(heights(svg)[4]!);
    expect(height).toBeGreaterThan(heights(svg)[5]! + 60);
  });

  it('is as high without a name as with one, with no gap in its place, and has room for a long one', () => {
    const [without, short, long] = ['', '阿雅', 'W'.repeat(20)].map((name) => awardSheet({ ...text, name }, cloth)) as [Sheet, Sheet, Sheet];
    expect(without.svg).not.toContain('h440');
    const [title, done] = heights(without.svg).slice(1);
    expect(done! - title!).toBeLessThan(140);
    expect([short.height, long.height]).toEqual([without.height, without.height]);
    expect(Number(/font-size="([\d.]+)" font-weight="700">W/.exec(long.svg)![1])).toBeLessThanOrEqual(52);
  });

  it('is well-formed whatever the name, and the name runs nothing', () => {
    const { svg } = awardSheet({ ...text, name: '<script>&"' }, cloth);
    expect(svg).not.toContain('<script');
    expect(svg).toContain('&lt;script>&amp;&quot;');
  });

  it('grows with what there is to say', () => {
    const more = { ...text, done: [...text.done, '参观前后各答六道一样难的题：先前答对二道，后来答对六道。这一句有两行那么长，看看放不放得下。'] };
    expect(awardSheet(more, cloth).height).toBeGreaterThan(awardSheet(text, cloth).height + 90);
  });
});
