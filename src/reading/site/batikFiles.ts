import { badge, borderStrip } from '../../batik/compose';
import { drawMotif } from '../../batik/drawMotif';
import { fills } from '../../batik/fills';
import { svgDocument } from '../../batik/svg';
import type { Motif } from '../../exhibition/motifs';
import { originalLang } from '../../exhibition/types';
import { indexOf, type Library } from '../library';

const wax = '#f4efe3';
const dye = '#14284f';
/** CSS pixels the strip stands high; the stylesheet's `.strip` says the same. */
const stripHeight = 28;

/** The drawings the pages show: how to draw each, by file name relative to the root. */
export function batikFiles(library: Library): Map<string, () => string> {
  const { zones } = indexOf(library, originalLang);
  return new Map([
    ['favicon.svg', () => badgeSvg('drum-star')],
    ['batik/border.svg', borderSvg],
    ['batik/ground.svg', groundSvg],
    ...new Map(zones.map(({ motif }) => [`batik/figure-${motif}.svg`, () => svgDocument(drawMotif(motif))] as const)),
    ...zones.map(({ id, motif, colour }) => [`batik/badge-${id}.svg`, () => badgeSvg(motif, colour)] as const),
  ]);
}

/** A round badge of wax lines on a disc of dye. */
export function badgeSvg(motif: Motif, ground = dye): string {
  return svgDocument(badge(motif), { wax, ground, round: true });
}

function borderSvg(): string {
  return repeated(svgDocument(borderStrip(1), { wax, box: [-4, -1, 8, 2] }), 4 * stripHeight, stripHeight);
}

/** Cloth for behind the pages, its wax so faint that it never competes with text. */
function groundSvg(): string {
  return repeated(svgDocument(fills[1]!(), { wax: '#1c3869' }), 72, 72);
}

/** A drawing repeated at its own size (CSS pixels) across whatever box the picture is shown in. */
function repeated(svg: string, width: number, height: number): string {
  const all = 'width="100%" height="100%"';
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" ${all}>`,
    `<pattern id="cloth" width="${width}" height="${height}" patternUnits="userSpaceOnUse">`,
    svg.replace('<svg ', `<svg width="${width}" height="${height}" `),
    `</pattern><rect ${all} fill="${dye}"/><rect ${all} fill="url(#cloth)"/></svg>`,
  ].join('');
}
