import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { motifReach } from '../../../src/batik/composition';
import { waxDistance } from '../../../src/batik/distanceField';
import { drawMotif } from '../../../src/batik/drawMotif';
import { drumFloor } from '../../../src/batik/drumFloor';
import { bird } from '../../../src/batik/motifs/bird';
import type { Stroke } from '../../../src/batik/types';
import { motifs } from '../../../src/exhibition/motifs';

const range = 0.2;

/** Points spread evenly over the disc of radius `r` (Vogel's spiral). */
function spread(count: number, r: number): [number, number][] {
  return Array.from({ length: count }, (_, i) => {
    const angle = i * 2.399963;
    const d = r * Math.sqrt((i + 0.5) / count);
    return [d * Math.cos(angle), d * Math.sin(angle)];
  });
}

/** Share of places where a drawing and the same drawing seen through `move` disagree on what is wax. */
function disagreement(strokes: Stroke[], move: (x: number, y: number) => [number, number]): number {
  const wax = waxDistance(strokes, range);
  const clear = spread(3000, 0.95).filter(([x, y]) => Math.abs(wax(x, y)) > 0.006);
  return clear.filter(([x, y]) => wax(x, y) > 0 !== wax(...move(x, y)) > 0).length / clear.length;
}

function turnedBy(part: number): (x: number, y: number) => [number, number] {
  const [c, s] = [Math.cos((2 * Math.PI) / part), Math.sin((2 * Math.PI) / part)];
  return (x, y) => [x * c - y * s, x * s + y * c];
}

describe.each(motifs)('the %s motif', (motif) => {
  const strokes = drawMotif(motif);

  it('lies within the motif circle, pen width included', () => {
    const far = Math.max(...strokes.flatMap(({ points, width }) => points.map(([x, y]) => Math.hypot(x, y) + width / 2)));
    expect(far).toBeGreaterThan(0.85);
    expect(far).toBeLessThanOrEqual(motifReach);
  });

  it('is made of drawable strokes', () => {
    expect(strokes.filter(({ points, width, filled }) => points.length < 2 || points.flat().some((v) => !Number.isFinite(v)) || (!filled && width < 0.015))).toEqual([]);
  });

  it('leaves no large place of its ground bare and does not drown in wax', () => {
    const wax = waxDistance(strokes, range);
    const places = spread(3000, 0.88).map(([x, y]) => wax(x, y));
    expect(Math.min(...places)).toBeGreaterThan(-0.125);
    const share = places.filter((d) => d > 0).length / places.length;
    expect(share).toBeGreaterThan(0.2);
    expect(share).toBeLessThan(0.5);
  });

  it('is the drawing that was last looked at and approved', () => {
    const rounded = strokes.map(({ points, ...rest }) => ({ ...rest, points: points.map(([x, y]) => [Math.round(x * 500), Math.round(y * 500)]) }));
    expect(createHash('sha256').update(JSON.stringify(rounded)).digest('hex').slice(0, 12)).toMatchSnapshot();
  });
});

it('draws the same bird every time', () => {
  expect(bird()).toEqual(bird());
});

it.each(['butterfly', 'pomegranate', 'maple', 'drum-star'] as const)('mirrors the %s across the upright axis', (motif) => {
  expect(disagreement(drawMotif(motif), (x, y) => [-x, y])).toBeLessThan(0.004);
});

it.each([['fish', 2], ['spiral', 4], ['sawtooth', 4], ['flower', 8], ['drum-star', 12]] as const)('repeats the %s %i times in a turn', (motif, count) => {
  expect(disagreement(drawMotif(motif), turnedBy(count))).toBeLessThan(0.004);
});

it('lets the bird look one way only', () => {
  expect(disagreement(drawMotif('bird'), (x, y) => [-x, y])).toBeGreaterThan(0.1);
});

it('gives the drum floor twelve equal rays, each mirrored, as its polar texture needs', () => {
  const floor = drumFloor();
  expect(disagreement(floor, turnedBy(12))).toBeLessThan(0.004);
  expect(disagreement(floor, (x, y) => [-x, y])).toBeLessThan(0.004);
  expect(Math.max(...floor.flatMap(({ points }) => points.map(([x, y]) => Math.hypot(x, y))))).toBeLessThanOrEqual(1);
});
