/** Metres of one step, and the least seconds between two: who is carried briskly takes longer steps, not a patter. */
const length = 0.7;
const quickest = 0.34;

/** Counts metres walked into footsteps. */
export class Stride {
  private metres = 0;
  private last = -Infinity;

  /** Goes on by `metres` at `time` (seconds); true when a foot comes down. */
  walk(metres: number, time: number): boolean {
    this.metres += metres;
    if (this.metres < length || time - this.last < quickest) return false;
    this.metres = 0;
    this.last = time;
    return true;
  }
}
