import { type Point, spline } from '../curves';
import { blade, comma, fillOf, leaf, leafWidth, over } from '../forms';
import { fillGaps } from '../gaps';
import { closed, combAlong, fineLine, open } from '../marks';
import { place, withMirror } from '../place';
import { disc, inset } from '../shapes';
import type { Stroke } from '../types';

const fruit = spline([[0.12, -0.31], [0.24, -0.28], [0.4, -0.14], [0.47, 0.1], [0.36, 0.36], [0.14, 0.5], [0, 0.53], [-0.14, 0.5], [-0.36, 0.36], [-0.47, 0.1], [-0.4, -0.14], [-0.24, -0.28], [-0.12, -0.31]], true);

/** The split in the rind, full of seeds. */
function seeds(): { outline: Point[]; strokes: Stroke[] } {
  const outline = blade([[0, -0.24], [0, 0.44]], leafWidth(0.25, 0.5));
  const rows = Array.from({ length: 9 }, (_, row) => Array.from({ length: 5 }, (_, i) => {
    const x = (i - 2 + (row % 2) / 2) * 0.105;
    const y = -0.2 + row * 0.078;
    return comma([x, y - 0.036], [x, y + 0.036], 0.034, 0, 0.6);
  })).flat();
  return { outline, strokes: [closed(outline), ...fillOf(outline, rows, 0.035)] };
}

function crown(): Stroke[] {
  const calyx = spline([[-0.11, -0.36], [-0.1, -0.44], [-0.2, -0.6], [-0.08, -0.55], [0, -0.68], [0.08, -0.55], [0.2, -0.6], [0.1, -0.44], [0.11, -0.36]]);
  return [closed(calyx), ...fillOf(calyx, [-0.05, 0, 0.05].map((x) => open([[x, -0.4], [x * 1.4, -0.52]], fineLine)), 0.0)];
}

function rightBranch(): Stroke[] {
  const stem = spline([[0.03, 0.62], [0.24, 0.66], [0.5, 0.54], [0.66, 0.28], [0.7, 0.0], [0.645, -0.29]]);
  const leaves = ([[[0.52, 0.58], [0.66, 0.7], 0.0], [[0.3, 0.72], [0.42, 0.88], 0.0], [[0.74, 0.2], [0.9, 0.06], 0.02], [[0.65, 0.0], [0.55, -0.22], 0.04], [[0.12, 0.72], [0.12, 0.9], 0.02]] as [Point, Point, number][])
    .map(([from, to, bend]) => comma(from, to, 0.055, bend));
  const bud = leaf([0.62, -0.34], [0.42, -0.74], 0.13, -0.06);
  return [open(stem, 0.03, true), ...leaves, ...bud.strokes];
}

/** 石榴: a split fruit full of seeds between two branches. */
export function pomegranate(): Stroke[] {
  const inner = inset(fruit, 0.058);
  const window = seeds();
  const rind = [closed(fruit), closed(inner, fineLine), ...withMirror(combAlong(inner.filter(([x]) => x >= 0).toReversed(), 0.075, 0.065))];
  const plant = [...over(rind, window.outline, window.strokes), ...crown(), ...withMirror(rightBranch()), open([[0, 0.56], [0, 0.7]], 0.03)];
  const drawing = place(plant, 0, 0, 0.96);
  return [...drawing, ...fillGaps(drawing, disc(0, 0, 0.93), { mirror: true })];
}
