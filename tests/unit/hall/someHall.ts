import * as fc from 'fast-check';
import { toWorld } from '../../../src/hall/frame';
import { floorPlan } from '../../../src/hall/floorPlan';
import type { ZoneToPlace } from '../../../src/hall/floorPlan';
import type { FloorPlan, Point } from '../../../src/hall/types';

/** Zones with the given numbers of booths: z0 with z0-0, z0-1 … */
export function zonesOf(...counts: number[]): ZoneToPlace[] {
  return counts.map((count, z) => ({
    id: `z${z}`,
    booths: Array.from({ length: count }, (_, b) => ({ id: `z${z}-${b}` })),
  }));
}

/** Numbers of booths in 1 to 20 zones, 0 to 1,000 in all; some spread out, some with one crowded zone. */
export const boothCounts: fc.Arbitrary<number[]> = fc
  .oneof(
    fc.array(fc.nat(5), { minLength: 1, maxLength: 20, size: 'max' }),
    fc.array(fc.nat(50), { minLength: 1, maxLength: 20, size: 'max' }),
    fc.tuple(fc.array(fc.nat(5), { maxLength: 19, size: 'max' }), fc.integer({ min: 0, max: 905 }), fc.nat(19)).map(
      ([few, crowd, at]) => few.toSpliced(at, 0, crowd),
    ),
  );

export const somePlan: fc.Arbitrary<FloorPlan> = boothCounts.map((counts) => floorPlan(zonesOf(...counts)));

const share = fc.double({ min: 0, max: 1, noNaN: true });

/** Any point of a plan's surroundings, most of them on or near a floor. */
export function somePoint(plan: FloorPlan): fc.Arbitrary<Point> {
  const around = fc.tuple(share, share).map(([a, b]) => ({
    x: plan.bounds.minX - 5 + a * (plan.bounds.maxX - plan.bounds.minX + 10),
    z: plan.bounds.minZ - 5 + b * (plan.bounds.maxZ - plan.bounds.minZ + 10),
  }));
  const inLobby = fc.tuple(share, share).map(([a, b]) => ({
    x: (2 * a - 1) * plan.lobby.radius,
    z: (2 * b - 1) * plan.lobby.radius,
  }));
  const inWing = fc.tuple(fc.nat(plan.wings.length - 1), share, share).map(([w, a, b]) => {
    const wing = plan.wings[w]!;
    return toWorld(wing.mouth, -4 + a * (wing.length + 5), (2 * b - 1) * 4);
  });
  return fc.oneof(around, inLobby, inWing, inWing);
}

/** A plan and some points round it. */
export function planWithPoints(count: number): fc.Arbitrary<{ plan: FloorPlan; points: Point[] }> {
  return somePlan.chain((plan) =>
    fc.array(somePoint(plan), { minLength: count, maxLength: count }).map((points) => ({ plan, points })),
  );
}

/** Points every `step` metres along a polyline, its corners included. */
export function sampled(points: Point[], step: number): Point[] {
  const samples = points.slice(0, 1);
  for (let i = 1; i < points.length; i++) {
    const [a, b] = [points[i - 1]!, points[i]!];
    const pieces = Math.max(1, Math.ceil(Math.hypot(b.x - a.x, b.z - a.z) / step));
    for (let k = 1; k <= pieces; k++) {
      samples.push({ x: a.x + ((b.x - a.x) * k) / pieces, z: a.z + ((b.z - a.z) * k) / pieces });
    }
  }
  return samples;
}

/** Whether two convex polygons share more than an edge (separating axes, Gottschalk 1996). */
export function overlap(a: Point[], b: Point[]): boolean {
  return ![...normals(a), ...normals(b)].some((normal) => {
    const [minA, maxA] = extent(a, normal);
    const [minB, maxB] = extent(b, normal);
    return maxA <= minB + 1e-6 || maxB <= minA + 1e-6;
  });
}

function normals(polygon: Point[]): Point[] {
  return polygon.map((p, i) => {
    const q = polygon[(i + 1) % polygon.length]!;
    const length = Math.hypot(q.x - p.x, q.z - p.z);
    return { x: (q.z - p.z) / length, z: (p.x - q.x) / length };
  });
}

function extent(polygon: Point[], normal: Point): [number, number] {
  const along = polygon.map((p) => p.x * normal.x + p.z * normal.z);
  return [Math.min(...along), Math.max(...along)];
}
