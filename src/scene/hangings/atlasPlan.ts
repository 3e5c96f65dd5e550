/** How the one picture of all that the visitor hung up is shared out. Pure. */

/** Pixels from the picture's upper left corner. */
export interface Rect {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Pixels of the picture's side. */
export const atlasSize = 512;
/** The cloth has the left part, as high as the picture; ribbons have the rest, in three rows of four. */
const clothWidth = 320;
const columns = 4;
const rows = 3;
/** Most ribbons that have a place. */
export const mostRibbons = columns * rows;

/** The cloth's part: as large as fits, in the shape of a cloth of this width and height. */
export function clothRect(width: number, height: number): Rect {
  const scale = Math.min(clothWidth / width, atlasSize / height);
  return { x: 0, y: 0, width: Math.floor(width * scale), height: Math.floor(height * scale) };
}

/** The part of a ribbon, counted from 0. */
export function ribbonRect(index: number): Rect {
  const width = (atlasSize - clothWidth) / columns;
  const height = Math.floor(atlasSize / rows);
  return { x: clothWidth + (index % columns) * width, y: Math.floor(index / columns) * height, width, height };
}
