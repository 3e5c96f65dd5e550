/** A walk set out for a visitor in the headset: which booth 下一个 leads to, and what is said where they stand. */
export interface LedWalk {
  /** The booth that comes next; undefined once the last has been reached. */
  next(): string | undefined;
  /** What is said at a booth; null where the walk does not come by. */
  lineAt(booth: string): string | null;
  /** The visitor stands at a booth now. */
  reached(booth: string): void;
}

/**
 * A walk along `stops`. A visitor who goes aside is led on from where the walk was; one who comes by a stop further on,
 * or is sent there, is led on from that stop.
 */
export function createLedWalk(stops: readonly { booth: string; line: string }[]): LedWalk {
  let done = -1;
  return {
    next: () => stops[done + 1]?.booth,
    lineAt: (booth) => stops.find((stop) => stop.booth === booth)?.line ?? null,
    reached(booth) {
      const at = stops.findIndex((stop) => stop.booth === booth);
      if (at >= 0) done = at;
    },
  };
}
