/** Batik motifs a zone may choose; `src/batik` draws every one of them. */
export const motifs = [
  'drum-star',
  'spiral',
  'butterfly',
  'bird',
  'fish',
  'dragon',
  'pomegranate',
  'maple',
  'sawtooth',
  'flower',
] as const;
export type Motif = (typeof motifs)[number];
