import { Euler, type Quaternion } from 'three';

/** Degrees of turning that are told of: less is the trembling of a hand, and a board drawn anew for nothing. */
const telling = 3;
const degrees = 180 / Math.PI;

/** Degrees about the two sides of a thing in the hand: `x` above zero turns its upper edge away, `y` above zero its right edge. */
export interface Turn {
  x: number;
  y: number;
}

/** How a hand turns what it has taken hold of, from the moment it did: as if the thing were stuck to it. */
export class WristTurn {
  private readonly back: Quaternion;
  private told: Turn = { x: 0, y: 0 };
  private readonly angles = new Euler(0, 0, 0, 'YXZ');

  /** `from` is how the hand was turned when it took hold. */
  constructor(from: Quaternion) {
    this.back = from.clone().invert();
  }

  /** What the hand has turned since it was last told of; null while that is too little. */
  step(now: Quaternion): Turn | null {
    this.angles.setFromQuaternion(this.back.clone().multiply(now));
    // A hand that points up brings the upper edge nearer.
    const at = { x: -this.angles.x * degrees, y: this.angles.y * degrees };
    const by = { x: at.x - this.told.x, y: at.y - this.told.y };
    if (Math.max(Math.abs(by.x), Math.abs(by.y)) < telling) return null;
    this.told = at;
    return by;
  }
}
