import { toLocal, toWorld } from './frame';
import { floorHalf } from './measures';
import type { Point, Pose } from './types';

/** Characters of a zone's short name the map has room for. */
const characters = 4;
/** Room kept round a name, in sizes of its type. */
const air = 0.3;

/** Where a name stands on the map: `z` is the middle of its line, `x` the end or middle that `anchor` names. */
export interface MapLabel extends Point {
  anchor: 'start' | 'middle' | 'end';
}

/** A wing as the map draws it. */
interface DrawnWing {
  mouth: Pose;
  drawnLength: number;
}

interface Rectangle {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Size of type: 1/28 of the map's width (14 px on a phone), or what fits between neighbours when there are many. */
export function labelSize(wings: number, reach: number): number {
  return Math.min(reach / 9, (2 * Math.PI * reach) / (wings + 1) / characters);
}

/** A name for each wing just beyond its far end, or further out along its axis where a longer neighbour is in the way. */
export function placeLabels(wings: DrawnWing[], size: number): MapLabel[] {
  const taken: Rectangle[] = [];
  return wings.map(({ mouth, drawnLength }) => {
    const sideways = -Math.sin(mouth.yaw);
    const anchor = Math.abs(sideways) < 0.1 ? 'middle' : sideways < 0 ? 'end' : 'start';
    let label: MapLabel;
    let beyond = size;
    do {
      label = { ...toWorld(mouth, drawnLength + beyond, 0), anchor };
      beyond += size / 2;
    } while (!isFree(labelRectangle(label, size), wings, taken, size));
    taken.push(labelRectangle(label, size));
    return label;
  });
}

/** The room a name takes, with a little air. */
export function labelRectangle({ x, z, anchor }: MapLabel, size: number): Rectangle {
  const width = characters * size;
  const left = x - { start: 0, middle: width / 2, end: width }[anchor];
  return {
    left: left - air * size,
    right: left + width + air * size,
    top: z - (0.5 + air) * size,
    bottom: z + (0.5 + air) * size,
  };
}

function isFree(room: Rectangle, wings: DrawnWing[], taken: Rectangle[], size: number): boolean {
  const meetsName = taken.some(
    (other) => room.left < other.right && other.left < room.right && room.top < other.bottom && other.top < room.bottom,
  );
  return !meetsName && !wings.some((wing) => pointsOf(room, size).some((point) => isOnWing(wing, point)));
}

/** Points of a rectangle close enough together that no wing passes between them. */
function pointsOf({ left, right, top, bottom }: Rectangle, size: number): Point[] {
  const columns = Math.ceil((right - left) / (size / 4));
  return Array.from({ length: columns + 1 }, (_, i) => left + ((right - left) * i) / columns).flatMap((x) =>
    [top, (top + bottom) / 2, bottom].map((z) => ({ x, z })),
  );
}

function isOnWing({ mouth, drawnLength }: DrawnWing, point: Point): boolean {
  const { along, across } = toLocal(mouth, point);
  return along >= 0 && along <= drawnLength && Math.abs(across) <= floorHalf;
}
