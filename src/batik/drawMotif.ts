import type { Motif } from '../exhibition/motifs';
import { bird } from './motifs/bird';
import { butterfly } from './motifs/butterfly';
import { dragon } from './motifs/dragon';
import { drumStar } from './motifs/drumStar';
import { fish } from './motifs/fish';
import { flower } from './motifs/flower';
import { maple } from './motifs/maple';
import { pomegranate } from './motifs/pomegranate';
import { sawtooth } from './motifs/sawtooth';
import { spiral } from './motifs/spiral';
import type { Stroke } from './types';

const drawings: Record<Motif, () => Stroke[]> = {
  'drum-star': drumStar, spiral, butterfly, bird, fish, dragon, pomegranate, maple, sawtooth, flower,
};
const drawn = new Map<Motif, Stroke[]>();

/** The strokes of a motif, within `motifReach` of the middle; drawn once, so do not change them. */
export function drawMotif(motif: Motif): Stroke[] {
  const strokes = drawn.get(motif) ?? drawings[motif]();
  drawn.set(motif, strokes);
  return strokes;
}
