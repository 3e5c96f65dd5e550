import { neighbours } from '../hall/whereabouts';
import type { Point } from '../hall/types';
import type { HeadsetHall } from './headsetHall';

/** Metres from a reading spot within which the visitor stands at that booth. */
const atBoothWithin = 0.9;

/** From booth to booth: at which one the visitor stands, and which comes next. */
export class BoothTrail {
  /** The booth the visitor stands at; null between booths. */
  here: string | null = null;
  private last: string | null = null;

  constructor(private readonly hall: Pick<HeadsetHall, 'plan' | 'nearBooths' | 'led'>) {}

  /** Takes note of where the visitor stands now. */
  stand({ x, z }: Point): void {
    const booth = this.hall.nearBooths().find(({ readingSpot }) => Math.hypot(readingSpot.x - x, readingSpot.z - z) < atBoothWithin);
    this.here = booth?.id ?? null;
    this.last = this.here ?? this.last;
    if (this.here) this.hall.led?.reached(this.here);
  }

  /** The booth 下一个 leads to: the led walk's next, else the hall's own; undefined where none follows. */
  get next(): string | undefined {
    const { led, plan } = this.hall;
    if (led) return led.next();
    return this.last ? neighbours(plan, this.last).next : plan.booths[0]?.id;
  }

  /** What the led walk says where the visitor stands. */
  get line(): string | null {
    return (this.here !== null && this.hall.led?.lineAt(this.here)) || null;
  }
}
