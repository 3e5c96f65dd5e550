import { toWorld, wrapAngle } from './frame';
import {
  bayLength, boothAcross, boothTurn, edgePerSlot, floorHalf, lobbyLeastRadius, passageHalf, passageLeast,
  pillarRadius, readingDistance, startInside, wingHalf,
} from './measures';
import { theatrePlace } from './theatrePlace';
import type { BayPlace, BoothPlace, FloorPlan, Point, Pose, WingPlace } from './types';

const centre: Point = { x: 0, z: 0 };

/** The part of a zone the floor plan depends on. */
export interface ZoneToPlace {
  id: string;
  /** `lesson` is there where the booth holds one. */
  booths: { id: string; lesson?: number }[];
}

/**
 * Places every zone and booth of the exhibition.
 *
 * The lobby's edge is cut into equal slots. The first is the gate, at +z; the zones follow clockwise as seen
 * from above, so the first wing is on the left of somebody who enters and the visiting order goes round.
 * A booth's place depends on its position in its zone alone, once the number of zones is given:
 * adding one at the end of a zone moves no other.
 */
export function floorPlan(zones: ZoneToPlace[]): FloorPlan {
  const slots = zones.length + 1;
  const slotAngle = (2 * Math.PI) / slots;
  const radius = Math.max(lobbyLeastRadius, (slots * edgePerSlot) / (2 * Math.PI));
  // Two radial strips of half width w, an angle a apart, part at w / tan(a / 2) from the centre.
  const mouthDistance = Math.max(radius + passageLeast, wingHalf / Math.tan(slotAngle / 2));

  const wings = zones.map((zone, i) => wingPlace(zone, Math.PI - slotAngle * (i + 1), radius, mouthDistance));
  const corners = wings.flatMap((wing) => wing.outline);
  const xs = [-radius, radius, ...corners.map((p) => p.x)];
  const zs = [-radius, radius, ...corners.map((p) => p.z)];

  return {
    lobby: {
      radius,
      pillarRadius,
      start: startPose(radius, slots),
      gate: { x: 0, z: radius, yaw: Math.PI },
    },
    wings,
    booths: zones.flatMap((zone, i) => boothPlaces(zone, wings[i]!.mouth)),
    bounds: { minX: Math.min(...xs), maxX: Math.max(...xs), minZ: Math.min(...zs), maxZ: Math.max(...zs) },
  };
}

/**
 * Inside the gate, looking at the drum pillar. With a wing straight across, the pillar would stand before its name board:
 * then a visit begins half a slot to the left, away from the corner on the gate's right, and the pillar stands before a post.
 */
function startPose(radius: number, slots: number): Pose {
  const turn = slots % 2 === 0 ? -edgePerSlot / 2 / radius : 0;
  const out = radius - startInside;
  return { x: out * Math.sin(turn), z: out * Math.cos(turn), yaw: turn };
}

function wingPlace(zone: ZoneToPlace, turn: number, radius: number, mouthDistance: number): WingPlace {
  const yaw = wrapAngle(turn);
  const outward: Pose = { ...centre, yaw };
  const mouth = { ...toWorld(outward, mouthDistance, 0), yaw };
  const bayCount = Math.max(1, Math.ceil(zone.booths.length / 2));
  const length = bayCount * bayLength;
  const bays = Array.from({ length: bayCount }, (_, index): BayPlace => ({
    zone: zone.id,
    index,
    centre: { ...toWorld(mouth, (index + 0.5) * bayLength, 0), yaw },
  }));

  const doorAlong = Math.sqrt(radius ** 2 - passageHalf ** 2) - mouthDistance;
  const leftSide: [number, number][] = [
    [doorAlong, -passageHalf],
    [0, -passageHalf],
    [0, -floorHalf],
    [length, -floorHalf],
  ];
  const rightSide = leftSide.map(([along, across]): [number, number] => [along, -across]).toReversed();
  return {
    zone: zone.id,
    mouth,
    door: { ...toWorld(outward, radius, 0), yaw },
    length,
    bays,
    ...(zone.booths.some(({ lesson }) => lesson !== undefined) && { theatre: theatrePlace(mouth, length) }),
    outline: [...leftSide, ...rightSide].map(([along, across]) => toWorld(mouth, along, across)),
  };
}

function boothPlaces(zone: ZoneToPlace, mouth: Pose): BoothPlace[] {
  return zone.booths.map(({ id }, i) => {
    const bay = Math.floor(i / 2);
    const side = i % 2 === 0 ? 'left' : 'right';
    const sign = side === 'left' ? -1 : 1;
    const yaw = wrapAngle(mouth.yaw + sign * (Math.PI / 2 + boothTurn));
    const cloth: Pose = { ...toWorld(mouth, (bay + 0.5) * bayLength, sign * boothAcross), yaw };
    const readingSpot: Pose = { ...toWorld(cloth, readingDistance, 0), yaw: wrapAngle(yaw + Math.PI) };
    return { id, zone: zone.id, bay, side, cloth, readingSpot };
  });
}
