import { expect, it } from 'vitest';
import { resolveLinks } from '../../../src/reading/resolveLinks';

it('resolves links and pictures, every entry of a source set, from the given root', () => {
  expect(resolveLinks('<a href="~/booth/a/">a</a> <img src="~/i.png" srcset="~/i-1.png 1x, ~/i-2.png 2x">', '../../')).toBe(
    '<a href="../../booth/a/">a</a> <img src="../../i.png" srcset="../../i-1.png 1x, ../../i-2.png 2x">',
  );
});

it('leaves text and outside addresses alone', () => {
  const html = '<p>Type ~/ for home, or src="~ /x".</p><a href="https://example.org/~/x">out</a>';
  expect(resolveLinks(html, '../')).toBe(html);
});
