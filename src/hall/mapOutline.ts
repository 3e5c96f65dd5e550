import { clamp, toLocal, toWorld } from './frame';
import { labelRectangle, labelSize, placeLabels } from './mapLabels';
import type { MapLabel } from './mapLabels';
import { bayLength, floorHalf } from './measures';
import { wingToward } from './planIndex';
import type { FloorPlan, Point, WingPlace } from './types';

/** Wings up to this length are drawn to scale. */
const trueLength = 36;
/** No wing is drawn longer than this, so that a zone of hundreds of booths leaves the rest of the map readable. */
const mostLength = 60;
/** Length over which a long wing uses up most of what is left between the two. */
const squeeze = 120;

/** The hall seen from above, in metres of the drawing: SVG's x is the hall's x, SVG's y its z; the gate is below. */
export interface MapOutline {
  viewBox: string;
  lobby: { radius: number; pillarRadius: number };
  gate: Point;
  wings: { zone: string; outline: Point[]; label: MapLabel }[];
  booths: MapBooth[];
  /** `font-size` for the zones' names: at most four Chinese characters stay clear of everything else. */
  labelSize: number;
}

export interface MapBooth extends Point {
  id: string;
  zone: string;
  /** Largest radius at which the dots of the wing stay apart. */
  radius: number;
}

/** Everything an SVG map draws. */
export function mapOutline(plan: FloorPlan): MapOutline {
  const { radius, pillarRadius, gate } = plan.lobby;
  const outlines = plan.wings.map((wing) => wing.outline.map((corner) => mapPoint(plan, corner)));
  const reach = Math.max(radius, ...outlines.flat().map((p) => Math.hypot(p.x, p.z)));
  const size = labelSize(plan.wings.length, reach);
  const labels = placeLabels(plan.wings.map((wing) => ({ mouth: wing.mouth, drawnLength: drawnLength(wing) })), size);
  const dotRadius = new Map(plan.wings.map((wing) => [wing.zone, Math.min(1, 0.4 * bayLength * scaleOf(wing))]));

  return {
    viewBox: viewBox(radius, outlines.flat(), labels, size),
    lobby: { radius, pillarRadius },
    gate: { x: gate.x, z: gate.z },
    wings: plan.wings.map(({ zone }, i) => ({ zone, outline: outlines[i]!, label: labels[i]! })),
    booths: plan.booths.map(({ id, zone, cloth }) => ({ id, zone, ...mapPoint(plan, cloth), radius: dotRadius.get(zone)! })),
    labelSize: size,
  };
}

/**
 * Where a point of the hall is on the map. The lobby and short wings are to scale; a long wing is drawn shorter,
 * evenly along its length. A point outside the hall is put at its edge.
 */
export function mapPoint(plan: FloorPlan, point: Point): Point {
  const radius = Math.hypot(point.x, point.z);
  if (radius <= plan.lobby.radius) return { x: point.x, z: point.z };
  const wing = wingToward(plan, point)?.wing;
  if (!wing) return { x: (point.x * plan.lobby.radius) / radius, z: (point.z * plan.lobby.radius) / radius };
  const { along, across } = toLocal(wing.mouth, point);
  const drawn = along < 0 ? along : Math.min(along, wing.length) * scaleOf(wing);
  return toWorld(wing.mouth, drawn, clamp(across, -floorHalf, floorHalf));
}

/** Length at which a wing is drawn: a longer wing is never drawn shorter, and none beyond `mostLength`. */
function drawnLength({ length }: WingPlace): number {
  if (length <= trueLength) return length;
  return trueLength + (mostLength - trueLength) * (1 - Math.exp((trueLength - length) / squeeze));
}

function scaleOf(wing: WingPlace): number {
  return drawnLength(wing) / wing.length;
}

/** A view on everything drawn, with a margin of one line. */
function viewBox(radius: number, outline: Point[], labels: MapLabel[], size: number): string {
  const rooms = labels.map((label) => labelRectangle(label, size));
  const left = Math.min(-radius, ...outline.map((p) => p.x), ...rooms.map((room) => room.left)) - size;
  const right = Math.max(radius, ...outline.map((p) => p.x), ...rooms.map((room) => room.right)) + size;
  const top = Math.min(-radius, ...outline.map((p) => p.z), ...rooms.map((room) => room.top)) - size;
  const bottom = Math.max(radius, ...outline.map((p) => p.z), ...rooms.map((room) => room.bottom)) + size;
  return [left, top, right - left, bottom - top].map((n) => n.toFixed(2)).join(' ');
}
