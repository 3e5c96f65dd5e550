import { BufferAttribute, BufferGeometry } from 'three';
import type { Rect } from './domMap';

/** A board's measures: metres of its arc and height, the metres it is bent about, and its CSS pixels. */
export interface BoardShape {
  width: number;
  height: number;
  radius: number;
  cssWidth: number;
  cssHeight: number;
}

/** Where a point of the board (0-1 from its upper left corner) lies, `lift` metres before its face; the middle is the origin, +z the side that is read. */
export function bend({ width, height, radius }: BoardShape, u: number, v: number, lift = 0): [number, number, number] {
  const angle = ((u - 0.5) * width) / radius;
  const r = radius - lift;
  return [r * Math.sin(angle), (0.5 - v) * height, radius - r * Math.cos(angle)];
}

/** Columns a face is cut into: at 2 m an edge of this many is not seen. */
const columns = 24;

/** The face of a board, its texture right way up. */
export function boardFace(shape: BoardShape): BufferGeometry {
  return strip(Array.from({ length: columns + 1 }, (_, i) => i / columns).map((u) => [[u, 0], [u, 1]]), shape, 0);
}

/** A frame of `thick` CSS pixels just outside a rectangle of the board. */
export function frameAround(rect: Rect, shape: BoardShape, thick: number): BufferGeometry {
  const at = (x: number, y: number): [number, number] => [x / shape.cssWidth, y / shape.cssHeight];
  const { left, top, width, height } = rect;
  const [right, bottom] = [left + width, top + height];
  const steps = Math.max(1, Math.ceil((width / shape.cssWidth) * columns));
  const along = Array.from({ length: steps + 1 }, (_, i) => left + (width * i) / steps);
  const upper = along.map((x): Pair => [at(x, top - thick), at(x, top)]);
  const lower = along.toReversed().map((x): Pair => [at(x, bottom + thick), at(x, bottom)]);
  const corner = (x: number, y: number, sx: number, sy: number): Pair => [at(x + sx * thick, y + sy * thick), at(x, y)];
  return strip([corner(left, top, -1, -1), ...upper, corner(right, top, 1, -1), corner(right, bottom, 1, 1), ...lower, corner(left, bottom, -1, 1), corner(left, top, -1, -1)], shape, 0.006);
}

type Pair = [outer: [number, number], inner: [number, number]];

/** Triangles between the two points of each pair and those of the next. */
function strip(pairs: Pair[], shape: BoardShape, lift: number): BufferGeometry {
  const flat = pairs.flat();
  const index = pairs.slice(1).flatMap((_, i) => [2 * i, 2 * i + 1, 2 * i + 2, 2 * i + 2, 2 * i + 1, 2 * i + 3]);
  return new BufferGeometry()
    .setIndex(index)
    .setAttribute('position', new BufferAttribute(new Float32Array(flat.flatMap(([u, v]) => bend(shape, u, v, lift))), 3))
    .setAttribute('uv', new BufferAttribute(new Float32Array(flat.flatMap(([u, v]) => [u, 1 - v])), 2));
}
