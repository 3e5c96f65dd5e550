import type { Motif } from '../exhibition/motifs';

/** Whom a motif keeps company with on a banner: fish and bird are a couple, the butterfly was born of the maple. */
export const companions: Record<Motif, Motif> = {
  'drum-star': 'bird', spiral: 'bird', butterfly: 'maple', bird: 'fish', fish: 'bird',
  dragon: 'fish', pomegranate: 'bird', maple: 'flower', sawtooth: 'flower', flower: 'bird',
};
