/**
 * Half the width of a line, `walked` along its `length` (all in the stroke's units).
 * A tapered line swells from a third of its width at each end, over at most a third of its length.
 */
export function halfWidth(width: number, taper: boolean, walked: number, length: number): number {
  if (!taper) return width / 2;
  const run = Math.min(width * 5, length / 3);
  const t = Math.min(1, Math.min(walked, length - walked) / (run || 1));
  return (width / 2) * (0.35 + 0.65 * Math.sin((Math.max(0, t) * Math.PI) / 2));
}
