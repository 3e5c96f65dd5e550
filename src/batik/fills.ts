/** Ground fills: small marks over [−1, 1]² that repeat in both directions; shown small, so drawn bold. */
import { type Point } from './curves';
import { dot, open } from './marks';
import { place } from './place';
import type { Stroke } from './types';

const width = 0.17;

/** Two by two marks, and the same number between them. */
function staggered(mark: Stroke[], between: Stroke[]): Stroke[] {
  const places: Point[] = [[-0.75, -0.75], [0.25, -0.75], [-0.75, 0.25], [0.25, 0.25]];
  return places.flatMap(([x, y]) => [...place(mark, x, y), ...place(between, x + 0.5, y + 0.5)]);
}

function dots(): Stroke[] {
  return staggered([dot(0, 0, 0.16)], [dot(0, 0, 0.11)]);
}

/** Grains lying to and fro. */
function grains(): Stroke[] {
  const grain = [open([[-0.14, -0.14], [0.14, 0.14]], width)];
  return staggered(grain, place(grain, 0, 0, 1, Math.PI / 2));
}

function crosses(): Stroke[] {
  return staggered([open([[-0.2, 0], [0.2, 0]], width), open([[0, -0.2], [0, 0.2]], width)], [dot(0, 0, 0.12)]);
}

/** Three-toed steps of birds, coming and going. */
function birdSteps(): Stroke[] {
  const step = [-0.2, 0, 0.2].map((lean) => open([[0, 0.16], [lean, lean === 0 ? -0.22 : -0.1]], 0.14));
  return staggered(step, place(step, 0, 0, 1, Math.PI));
}

export const fills: readonly (() => Stroke[])[] = [dots, grains, crosses, birdSteps];
