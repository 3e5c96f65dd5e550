/** Seconds of gentle motion after the visitor last did something. */
export const breezeLasts = 10;
/** Seconds in which it rises, and dies down before the end. */
const ease = 1.5;
/** Milliseconds between two frames drawn for the breeze alone: thirty a second are enough for cloth. */
export const breezeEvery = 1000 / 30;

/** Shared by the cloths and the hills: seconds the air has moved, and how much hanging cloth sways (0-1). */
export const breezeUniforms = { breeze: { value: 0 }, sway: { value: 0 } };

/** The air in the hall. It moves while the visitor does something and a little after, and leaves everything as it hung. */
export class Breeze {
  private left = 0;
  private strength = 0;

  /** `allowed` is asked at every step: not on a weak device, nor where motion is to be cut. */
  constructor(private readonly allowed: () => boolean) {}

  /** The visitor did something. */
  stir(): void {
    this.left = breezeLasts;
  }

  /** Moves on by `seconds`; true while the air moves, so that another frame is wanted. */
  step(seconds: number): boolean {
    this.left = this.allowed() ? Math.max(0, this.left - seconds) : 0;
    const wanted = Math.min(1, this.left / ease);
    this.strength = Math.min(wanted, this.strength + seconds / ease);
    breezeUniforms.sway.value = this.strength;
    breezeUniforms.breeze.value += seconds * this.strength;
    return this.left > 0;
  }
}
