/** Seconds after which a rest is proposed, once. */
const restAfter = 600;

/** Says when a visitor has been inside long enough to be asked whether they want to rest: once, and never in the middle of reading. */
export class RestDue {
  private inside = 0;
  private proposed = false;

  /** `seconds` more have passed; whether a rest is to be proposed now. */
  step(seconds: number, reading: boolean): boolean {
    this.inside += seconds;
    if (this.proposed || this.inside < restAfter || reading) return false;
    this.proposed = true;
    return true;
  }
}
