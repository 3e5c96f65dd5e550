import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const css = readFileSync('src/care/mode/ink.css', 'utf8');
const colours = Object.fromEntries([...css.matchAll(/--(\w+): (#[0-9a-f]{6});/g)].map(([, name, value]) => [name!, value!]));

/** WCAG 2 contrast of two `#rrggbb` colours. */
function contrast(a: string, b: string): number {
  const luminance = (colour: string) => [1, 3, 5].reduce((sum, at, i) => {
    const v = parseInt(colour.slice(at, at + 2), 16) / 255;
    return sum + [0.2126, 0.7152, 0.0722][i]! * (v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4);
  }, 0);
  const [dark, light] = [luminance(a), luminance(b)].toSorted((x, y) => x - y) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

it.each(['night', 'deep', 'indigo', 'mid', 'timber'])('%s ink reads on every paper of the ink skin', (ink) => {
  for (const paper of ['paper', 'cotton', 'lamp']) expect(contrast(colours[ink]!, colours[paper]!), paper).toBeGreaterThan(4.5);
});

it('has one colour that is not ink or paper, an indigo', () => {
  const chroma = (colour: string) => Math.max(...[1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16))) - Math.min(...[1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16)));
  for (const [name, value] of Object.entries(colours)) {
    const [red, , blue] = [1, 3, 5].map((at) => parseInt(value.slice(at, at + 2), 16)) as [number, number, number];
    expect(chroma(value) < 24 || blue > red, name).toBe(true);
  }
});
