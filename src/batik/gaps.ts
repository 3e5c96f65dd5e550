/** Fills the ground that is left bare with dots and star flowers, as a Danzhai maker does: nothing stays empty. */
import { distanceToSegment, type Region } from './shapes';
import { dot, ring, rosette } from './marks';
import { turned, withMirror } from './place';
import type { Stroke } from './types';

const cells = 128;
const cell = 2 / cells;
const reach = 0.2;
/** Cloth kept bare round every mark. */
const clearance = 0.026;

export interface GapOptions {
  /** Repeats every mark across the upright axis. */
  mirror?: boolean;
  /** Repeats every mark this many times round the middle. */
  turns?: number;
  /** Smallest free radius still worth a dot. */
  least?: number;
}

/** Marks for the bare places of `region` between `strokes`, largest place first; deterministic. */
export function fillGaps(strokes: Stroke[], region: Region, { mirror = false, turns = 1, least = 0.05 }: GapOptions = {}): Stroke[] {
  const free = new Float32Array(cells * cells);
  const at = (i: number): number => (i + 0.5) * cell - 1;
  for (let i = 0; i < free.length; i++) free[i] = Math.min(reach, region(at(i % cells), at(Math.floor(i / cells))));
  for (const stroke of strokes) block(free, stroke);
  const marks: Stroke[] = [];
  for (;;) {
    const best = free.reduce((top, value, i) => (value > free[top]! + 1e-4 ? i : top), 0);
    const room = free[best]!;
    if (room < least) return marks;
    let x = at(best % cells);
    const y = at(Math.floor(best / cells));
    if (mirror && Math.abs(x) < room) x = 0;
    const added = repeated(mark(x, y, room - clearance), mirror && x !== 0, turns);
    marks.push(...added);
    // A mark of several dots takes its whole circle, so that nothing is set between them.
    for (const stroke of [...added, ...repeated([dot(x, y, Math.min(room - clearance, 0.1))], mirror, turns)]) block(free, stroke);
  }
}

function repeated(strokes: Stroke[], mirror: boolean, turns: number): Stroke[] {
  return turned(mirror ? withMirror(strokes) : strokes, turns);
}

/** The mark that suits a free circle of radius `r`. */
function mark(x: number, y: number, r: number): Stroke[] {
  if (r > 0.085) return rosette(x, y, Math.min(r, 0.1));
  if (r > 0.07) return [ring(x, y, r - 0.012), dot(x, y, Math.max(0.016, r - 0.055))];
  if (r > 0.054) return [-90, 30, 150].map((degrees) => dot(x + (r - 0.02) * Math.cos((degrees * Math.PI) / 180), y + (r - 0.02) * Math.sin((degrees * Math.PI) / 180), 0.021));
  return [dot(x, y, Math.min(r, 0.03))];
}

/** Lowers the free distance round a stroke. */
function block(free: Float32Array, { points, width, closed, filled }: Stroke): void {
  const count = points.length;
  for (let i = closed ? 0 : 1; i < count; i++) {
    const a = points[i > 0 ? i - 1 : count - 1]!;
    const b = points[i]!;
    each(Math.min(a[0], b[0]), Math.max(a[0], b[0]), Math.min(a[1], b[1]), Math.max(a[1], b[1]), (x, y, index) => {
      free[index] = Math.min(free[index]!, distanceToSegment(x, y, a, b) - width / 2);
    });
  }
  if (!filled) return;
  const [cx, cy] = [0, 1].map((axis) => points.reduce((sum, point) => sum + point[axis]!, 0) / count) as [number, number];
  const r = Math.min(...points.map(([x, y]) => Math.hypot(x - cx, y - cy)));
  each(cx - r, cx + r, cy - r, cy + r, (x, y, index) => {
    if (Math.hypot(x - cx, y - cy) <= r) free[index] = -1;
  });
}

/** Visits the cells within `reach` of a box. */
function each(minX: number, maxX: number, minY: number, maxY: number, visit: (x: number, y: number, index: number) => void): void {
  const from = (v: number): number => Math.max(0, Math.floor((v - reach + 1) / cell));
  const to = (v: number): number => Math.min(cells - 1, Math.ceil((v + reach + 1) / cell));
  for (let row = from(minY); row <= to(maxY); row++) {
    for (let column = from(minX); column <= to(maxX); column++) visit((column + 0.5) * cell - 1, (row + 0.5) * cell - 1, row * cells + column);
  }
}
