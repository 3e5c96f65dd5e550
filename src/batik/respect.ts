/** Where a motif may stand. 窝妥 and the butterfly mother are sacred: never underfoot, never in a scene of fraud. */
import type { Motif } from '../exhibition/motifs';

const sacred: ReadonlySet<Motif> = new Set<Motif>(['spiral', 'butterfly']);

export function mayLieOnFloor(motif: Motif): boolean {
  return !sacred.has(motif);
}

/** Also holds for error states and bins. */
export function mayStandInFraud(motif: Motif): boolean {
  return !sacred.has(motif);
}
