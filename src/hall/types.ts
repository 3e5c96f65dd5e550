import type { TheatrePlace } from './theatrePlace';

/**
 * Shapes of the floor plan. Lengths are metres, angles radians.
 * Axes are three's: x to the right, z toward the gate; the middle of the lobby is the origin.
 * Yaw turns about the upright axis: yaw 0 looks along −z, and the direction of a yaw is (−sin yaw, −cos yaw).
 */
export interface Point {
  x: number;
  z: number;
}

/** Where somebody stands (or a thing is set) and which way it looks. */
export interface Pose extends Point {
  yaw: number;
}

export interface BoothPlace {
  id: string;
  zone: string;
  /** Bay of the wing, counted from 0 at the lobby. */
  bay: number;
  side: 'left' | 'right';
  /** Middle of the cloth's foot; the yaw is the way the cloth faces. */
  cloth: Pose;
  /** Where a reader stands, looking at the cloth. */
  readingSpot: Pose;
}

export interface BayPlace {
  zone: string;
  index: number;
  /** Middle of the bay's floor, looking outward along the wing. */
  centre: Pose;
}

export interface WingPlace {
  zone: string;
  /** Middle of the wing's mouth (where the passage from the lobby ends), looking outward along the wing. */
  mouth: Pose;
  /** Point of the lobby's edge where the passage begins, looking outward. */
  door: Pose;
  /** Metres from the mouth to the far end. */
  length: number;
  bays: BayPlace[];
  /** Past the far end, where the zone has lessons. */
  theatre?: TheatrePlace;
  /** Corners of the floor, passage included, in order round the outline. */
  outline: Point[];
}

export interface FloorPlan {
  lobby: {
    radius: number;
    /** Radius nobody may enter, round the drum pillar in the middle. */
    pillarRadius: number;
    /** Where a visit begins: just inside the gate, looking at the drum pillar. */
    start: Pose;
    /** Middle of the gate, looking out of the hall. */
    gate: Pose;
  };
  wings: WingPlace[];
  /** In visiting order: zone by zone, booth by booth. */
  booths: BoothPlace[];
  bounds: { minX: number; maxX: number; minZ: number; maxZ: number };
}
