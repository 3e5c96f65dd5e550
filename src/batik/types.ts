/**
 * A line of wax as the 蜡刀 leaves it: even width, ends that may taper.
 * Coordinates are of a square from −1 to 1, x right, y down; `width` is a fraction of the square's half side.
 */
export interface Stroke {
  /** At least two points, sampled closely enough to look curved. */
  points: [x: number, y: number][];
  width: number;
  closed?: boolean;
  /** Ends run thin. */
  taper?: boolean;
  /** The closed outline is filled with wax rather than drawn. */
  filled?: boolean;
}

/** What one cloth is composed of: names of tiles in the atlas, chosen from the zone's motif and the booth's id. */
export interface ClothRecipe {
  motif: import('../exhibition/motifs').Motif;
  /** 0..ringCount−1 and so on: which ring, corner, border strip and ground fill. */
  ring: number;
  corner: number;
  border: number;
  fill: number;
}
