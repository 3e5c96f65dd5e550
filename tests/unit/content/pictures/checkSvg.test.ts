import { describe, expect, it } from 'vitest';
import { checkSvg } from '../../../../src/content/pictures/checkSvg';

const ns = 'xmlns="http://www.w3.org/2000/svg"';
const wrap = (inside: string, attributes = 'viewBox="0 0 80 60"') => `<svg ${ns} ${attributes}>${inside}</svg>`;

describe('a drawing', () => {
  it.each([
    ['by its view box', wrap(''), { width: 80, height: 60 }],
    ['by width and height', wrap('', 'width="120px" height="40"'), { width: 120, height: 40 }],
    ['with the declaration, comments and styles of a drawing program', `<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n<!-- drawn by us -->\n${wrap('<style>.a{fill:url(#g)}</style><g class="a" style="fill:#fff"><use href="#a"/><text>存 &amp; 取</text></g>')}\n`, { width: 80, height: 60 }],
  ])('is known by its size: %s', (_, svg, size) => {
    expect(checkSvg(svg, 'images/a.svg')).toEqual(size);
  });

  it.each([
    '<script>alert(1)</script>', '<SCRIPT>alert(1)</SCRIPT>', '<s:script xmlns:s="http://www.w3.org/2000/svg">alert(1)</s:script>', '<foreignObject><p/></foreignObject>', '<a href="#x"/>',
    '<image href="x.png"/>', '<image href="data:image/png;base64,aa"/>', '<use href="https://a.example/a.svg#x"/>', '<use xlink:href="//a.example/a.svg#x"/>', '<use href="&#104;ttps://a.example/"/>', '<use href="javascript:alert(1)"/>', '<use href="data:image/svg+xml,x#a"/>',
    '<path onclick="alert(1)"/>', '<path ONLOAD="alert(1)"/>', "<path onclick='alert(1)'/>", '<path/onclick="alert(1)"/>', '<path x:onclick="a"/>', '<path d=M0/>', '<animate attributeName="href" to="javascript:alert(1)"/>', '<set attributeName="onclick" to="alert(1)"/>',
    '<style>@import "https://a.example/a.css";</style>', '<style>p{background:url(https://a.example/a)}</style>', '<style>p{background:url("//a.example/a")}</style>', '<style>&#64;import "a"</style>', '<style>p{b:\\75rl(x)}</style>', '<path style="fill:url(http://a.example/#a)"/>', '<path fill="url( &quot;https://a.example/#a&quot; )"/>',
    '<![CDATA[<script>alert(1)</script>]]>', '<?xml-stylesheet href="a.css"?>', '<g><path></g>', '<g xmlns="http://www.w3.org/1999/xhtml"/>', '<g xml:base="https://a.example/"/>', '<iframe/>', '<p', '<svg><script/></svg>', '</svg><script/>',
  ])('with %s is refused', (inside) => {
    expect(checkSvg(wrap(inside), 'images/a.svg')).toMatchObject({ problem: { rule: 'unsafe-svg', file: 'images/a.svg' } });
  });

  it.each([
    '<!DOCTYPE svg [<!ENTITY a "b">]><svg/>', `<!DOCTYPE svg>${wrap('')}`, `${wrap('')}${wrap('')}`, `x${wrap('')}`, `<?xml version="1.0" encoding="utf-7"?>${wrap('')}`, '', '<p/>', `<svg ${ns} viewBox="0 0 8 6">`, `<svg ${ns} onload="alert(1)" viewBox="0 0 8 6"/>`,
  ])('%j is refused', (svg) => {
    expect(checkSvg(svg, 'images/a.svg')).toMatchObject({ problem: { rule: 'unsafe-svg' } });
  });

  it.each(['', 'width="100%" height="100%"', 'viewBox="0 0 0 0"', 'viewBox="a b c d"', 'width="1e9" height="5"'])('without a size (%j) is refused', (attributes) => {
    expect(checkSvg(wrap('', attributes), 'images/a.svg')).toMatchObject({ problem: { rule: 'svg-size' } });
  });

  it('is refused at the line that is to blame', () => {
    expect(checkSvg(wrap('\n  <path/>\n  <script/>\n'), 'images/a.svg')).toMatchObject({ problem: { line: 3, column: 3 } });
  });
});
