/** Whole pieces of cloth, composed of motifs, rings, corners, borders and ground fills. */
import type { Motif } from '../exhibition/motifs';
import { borderStrips } from './borders';
import { banner as bannerPlan, border, cornerCentre, cornerScale, fillPeriod, fillRegion, motifScale, ringScale, ringTile } from './composition';
import { companions } from './companions';
import { corners } from './corners';
import { type Point, circle } from './curves';
import { drawMotif } from './drawMotif';
import { drumSun } from './motifs/drumStar';
import { fills } from './fills';
import { closed, dot } from './marks';
import { moved, place, polar, turned } from './place';
import { rings } from './rings';
import { type Region, cut } from './shapes';
import { clothRecipe } from './recipe';
import type { ClothRecipe, Stroke } from './types';

/** The square cloth of a booth, x and y from −1 to 1. */
export function squareCloth(recipe: ClothRecipe): Stroke[] {
  return [...medallion(recipe), ...frame(recipe.border, 1), ...cornerPieces(recipe.corner, 1), ...groundFill(recipe.fill, fillRegion, 1)];
}

/** A hanging banner, x from −1 to 1 and y from −3 to 3: the motif in its ring, a companion above and below. */
export function banner(motif: Motif): Stroke[] {
  const recipe = clothRecipe(motif, 'banner');
  const { height, companionY, companionScale } = bannerPlan;
  const ground: Region = (x, y) => Math.min(
    Math.hypot(x, y) - ringScale * ringTile.outer,
    Math.hypot(x, Math.abs(y) - companionY) - companionScale * 0.96,
    border.inner - Math.abs(x),
    border.inner + height - 1 - Math.abs(y),
  );
  return [
    ...medallion(recipe),
    ...[-1, 1].flatMap((side) => place(drawMotif(companions[motif]), 0, side * companionY, companionScale)),
    ...frame(recipe.border, height),
    ...groundFill(recipe.fill, ground, height),
  ];
}

/** The round badge of a zone, within the circle of radius 1. */
export function badge(motif: Motif): Stroke[] {
  return [
    closed(circle(0, 0, 0.965), 0.05),
    ...turned([dot(...polar(0.875, 0), 0.026)], 60),
    ...place(drawMotif(motif), 0, 0, 0.86),
  ];
}

/** The hall's mark, within the circle of radius 1: the sun of a bronze drum, bold enough for a tab of a browser. */
export function mark(): Stroke[] {
  return [closed(circle(0, 0, 0.9), 0.08), ...place(drumSun(0.07), 0, 0, 0.8)];
}

/** `tiles` of border strip `n` (0..3) end to end and centred: each is 8 wide; y runs from −1 to 1. */
export function borderStrip(n: number, tiles = 1): Stroke[] {
  return Array.from({ length: tiles }, (_, i) => place(borderStrips[n]!(), (i - (tiles - 1) / 2) * 8, 0)).flat();
}

function medallion(recipe: ClothRecipe): Stroke[] {
  return [...place(drawMotif(recipe.motif), 0, 0, motifScale), ...place(rings[recipe.ring]!(), 0, 0, ringScale)];
}

/** The strokes mirrored to all four quarters. */
function quarters(strokes: Stroke[]): Stroke[] {
  return [1, -1].flatMap((sx) => [1, -1].flatMap((sy) => moved(strokes, ([x, y]) => [x * sx, y * sy])));
}

/** The border strip round a piece `height` times as high as wide, mitred at the corners. */
function frame(strip: number, height: number): Stroke[] {
  const extra = height - 1;
  const foot = halfSide(strip, 0);
  const side = moved(halfSide(strip, extra), ([along, out]): Point => [out, along + extra]);
  return quarters([...moved(foot, ([along, out]): Point => [along, out + extra]), ...side]);
}

/** Half a side as x along the side, from −`extra` to the mitre, and y outward. Tiles meet at x = 0. */
function halfSide(strip: number, extra: number): Stroke[] {
  const scale = (border.outer - border.inner) / 2;
  const count = Math.ceil((1 + extra) / (8 * scale)) + 1;
  const first = Math.floor(-extra / (8 * scale));
  const tiles = Array.from({ length: count }, (_, i) => place(borderStrips[strip]!(), (first + i + 0.5) * 8 * scale, (border.inner + border.outer) / 2, scale)).flat();
  const half: Region = (x, y) => Math.min(x + extra, y - x);
  return [...cut(tiles.filter((stroke) => !stroke.filled), half, -scale * 0.1), ...cut(tiles.filter((stroke) => stroke.filled), half, -scale * 0.45)];
}

function cornerPieces(corner: number, height: number): Stroke[] {
  return quarters(place(corners[corner]!(), cornerCentre, cornerCentre + height - 1, cornerScale));
}

function groundFill(fill: number, region: Region, height: number): Stroke[] {
  const tile = place(fills[fill]!(), 0, 0, fillPeriod / 2);
  const copies = Array.from({ length: Math.ceil(height / fillPeriod) }, (_, row) => Array.from({ length: Math.ceil(1 / fillPeriod) }, (__, column) =>
    place(tile, (column + 0.5) * fillPeriod, (row + 0.5) * fillPeriod),
  ));
  return quarters(cut(copies.flat(2), region, 0.012));
}
