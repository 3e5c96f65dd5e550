/**
 * Where the parts of a cloth lie, for the SVG drawing (`compose.ts`) and for the shader alike.
 * Cloth coordinates run from −1 to 1 (half the cloth's side is 1), y down. A tile drawn at `scale` s about (x, y)
 * covers [x − s, x + s] × [y − s, y + s].
 */

/** Border: a band on all four sides, mitred along the diagonals, between these distances from the middle. */
export const border = { inner: 0.8, outer: 0.96 };
/** Strip tiles (four times as long as high) along half a side, so that the mitre falls on a line of symmetry. */
export const borderTilesPerUnit = 1 / (4 * (border.outer - border.inner));

/** The ring tile lies about the middle; its wax runs from `ringInner` to `ringOuter` of the tile. */
export const ringScale = 0.8;
export const ringTile = { inner: 0.66, outer: 0.97 };

/** The motif tile lies in the ring; its wax stays within `motifReach` of the tile. */
export const motifReach = 0.94;
export const motifScale = 0.54;

/** Corner tile: a quarter disc about the tile's corner (1, 1), `cornerReach` in tile units, mirrored to four corners. */
export const cornerScale = 0.19;
export const cornerCentre = border.inner - 0.005 - cornerScale;
export const cornerReach = 1.86;

/** Side of the square a ground-fill tile covers on the cloth; tiles start at (0, 0) and are mirrored to all quarters. */
export const fillPeriod = 0.15;

/** Where the ground fill shows: positive inside, as a distance in cloth units. */
export function fillRegion(x: number, y: number): number {
  const ax = Math.abs(x);
  const ay = Math.abs(y);
  const corner = cornerCentre + cornerScale;
  const fromRing = Math.hypot(x, y) - ringScale * ringTile.outer;
  const fromCorner = Math.hypot(corner - ax, corner - ay) - cornerScale * cornerReach;
  return Math.min(fromRing, fromCorner, border.inner - Math.max(ax, ay));
}

/** Banner: the cloth three times as high as wide; x from −1 to 1, y from −3 to 3. */
export const banner = {
  height: 3,
  /** The zone's motif in its ring stands in the middle; companions stand at ±`companionY`. */
  companionY: 1.78,
  companionScale: 0.74,
};

/** How many designs there are of each part: a recipe needs their number, not their drawings, which stay out of the browser. */
export const variety = { rings: 3, corners: 3, borders: 4, fills: 4 };
