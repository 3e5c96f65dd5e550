import { badge, borderStrip, mark } from '../../batik/compose';
import { drawMotif } from '../../batik/drawMotif';
import { fills } from '../../batik/fills';
import { hallDyes, type Dyes } from '../../batik/palettes';
import { svgDocument } from '../../batik/svg';
import type { Motif } from '../../exhibition/motifs';
import { originalLang } from '../../exhibition/types';
import { indexOf, type Library } from '../library';

const wax = '#f4efe3';
/** CSS pixels the strip stands high; the stylesheet's `.strip` says the same. */
const stripHeight = 28;

/** The drawings the pages show: how to make each, by file name relative to the root. */
export function batikFiles(library: Library): Map<string, () => string> {
  const { zones, hall } = indexOf(library, originalLang);
  const dyes = hallDyes(hall.colour);
  return new Map([
    ['favicon.svg', () => svgDocument(mark(), { wax, ground: dyes.deep, round: true })],
    ['batik/border.svg', () => borderSvg(dyes)],
    ['batik/ground.svg', () => groundSvg(dyes)],
    ...new Map(zones.map(({ motif }) => [`batik/figure-${motif}.svg`, () => svgDocument(drawMotif(motif))] as const)),
    ...zones.map(({ id, motif, colour }) => [`batik/badge-${id}.svg`, () => badgeSvg(motif, colour)] as const),
  ]);
}

/** A round badge of wax lines on a disc of dye. */
export function badgeSvg(motif: Motif, ground: string): string {
  return svgDocument(badge(motif), { wax, ground, round: true });
}

function borderSvg(dyes: Dyes): string {
  return repeated(svgDocument(borderStrip(1), { wax, box: [-4, -1, 8, 2] }), 4 * stripHeight, stripHeight, dyes.deep);
}

/** Cloth for behind the pages, its wax so faint that it never competes with text. */
function groundSvg(dyes: Dyes): string {
  return repeated(svgDocument(fills[1]!(), { wax: dyes.indigo }), 72, 72, dyes.deep);
}

/** A drawing repeated at its own size (CSS pixels) across whatever box the picture is shown in, on a ground of one dye. */
function repeated(svg: string, width: number, height: number, ground: string): string {
  const all = 'width="100%" height="100%"';
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" ${all}>`,
    `<pattern id="cloth" width="${width}" height="${height}" patternUnits="userSpaceOnUse">`,
    svg.replace('<svg ', `<svg width="${width}" height="${height}" `),
    `</pattern><rect ${all} fill="${ground}"/><rect ${all} fill="url(#cloth)"/></svg>`,
  ].join('');
}
