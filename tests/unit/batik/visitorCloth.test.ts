import { describe, expect, it } from 'vitest';
import { drawMotif } from '../../../src/batik/drawMotif';
import { zoneDye } from '../../../src/batik/palettes';
import { svgDocument } from '../../../src/batik/svg';
import { visitorCloth, type ClothBand } from '../../../src/batik/visitorCloth';

const figures = { fish: svgDocument(drawMotif('fish')) };
const band = (waxed: boolean[], dyed = false): ClothBand => ({ motif: 'fish', colour: '#7a4c2a', waxed, dyed });
const drawn = (bands: ClothBand[], title = '') => visitorCloth(bands, figures, title).svg;

describe('a visitor’s own cloth', () => {
  it('has a row for each zone between two borders, wide enough for the longest', () => {
    const { svg, width, height } = visitorCloth([band([true, false]), band(Array.from({ length: 8 }, () => false))], figures, '');
    expect(svg.match(/<g color=/g)).toHaveLength(2);
    expect(svg.match(/<svg y=/g)).toHaveLength(2);
    expect(svg).toContain(`viewBox="0 0 ${width} ${height}"`);
    const across = [...svg.matchAll(/cx="([\d.]+)"/g)].map(([, x]) => Number(x));
    expect(Math.min(...across)).toBeGreaterThan(50);
    expect(Math.max(...across)).toBeLessThan(width - 50);
  });

  it('shows a figure where one was earned, a mark where not, and brings each figure once', () => {
    const svg = drawn([band([true, false, true]), band([false, true])]);
    expect(svg.match(/<use href="#figure-fish"/g)).toHaveLength(3);
    expect(svg.match(/<circle/g)).toHaveLength(2);
    expect(svg.match(/id="figure-fish"/g)).toHaveLength(1);
    expect(drawn([band([false])])).not.toContain('figure-fish');
  });

  it('is dyed in the zone’s colour when the zone is done', () => {
    expect(drawn([band([true])])).not.toContain(zoneDye('#7a4c2a').ground);
    expect(drawn([band([true], true)])).toContain(zoneDye('#7a4c2a').ground);
  });

  it('says what it shows, whatever the words', () => {
    expect(drawn([], 'A "cloth" & <more>')).toContain('role="img" aria-label="A &quot;cloth&quot; &amp; &lt;more>"');
  });
});
