/** A visitor's own cloth: a band for each zone, a place in it for each booth. */
import type { Motif } from '../exhibition/motifs';
import { borderStrip } from './compose';
import { indigoDyes, zoneDye } from './palettes';
import { svgDocument } from './svg';

export interface ClothBand {
  motif: Motif;
  /** The zone's colour, `#rrggbb`. */
  colour: string;
  /** Whether each booth's motif has been drawn in wax. */
  waxed: boolean[];
  /** The band has been through the vat. */
  dyed: boolean;
}

/** An SVG file by `svgDocument` for each motif: to draw one takes a telephone a second, so they are drawn at build time. */
export type Figures = Partial<Record<Motif, string>>;

/** Cloth before the vat, and wax on it: white on undyed hemp. */
const undyed = '#c9bb98';
const wax = '#fffdf6';
/** Pixels: a figure's place, its figure, a band, the border above and below. */
const step = 120;
const figure = 114;
const bandHeight = 138;
const borderHeight = 60;

/** The cloth as one SVG file, with its size in pixels. `title` tells what it shows. */
export function visitorCloth(bands: ClothBand[], figures: Figures, title: string): { svg: string; width: number; height: number } {
  const width = step * (Math.max(3, ...bands.map(({ waxed }) => waxed.length)) + 0.5);
  const height = bands.length * bandHeight + 2 * borderHeight;
  const across = (2 * width) / borderHeight;
  const strip = svgDocument(borderStrip(1, Math.ceil(across / 8)), { box: [-across / 2, -1, across, 2], ground: indigoDyes.deep, wax: indigoDyes.cotton });
  const border = (y: number) => at(strip, `y="${y}" width="${width}" height="${borderHeight}"`);
  const used = new Set(bands.filter(({ waxed }) => waxed.includes(true)).map(({ motif }) => motif));
  const parts = [
    `<defs>${[...used].map((motif) => at(figures[motif] ?? '<svg />', `id="figure-${motif}"`)).join('')}</defs>`,
    border(0),
    ...bands.map((band, i) => bandOf(band, borderHeight + i * bandHeight, width)),
    border(height - borderHeight),
  ];
  const name = title.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
  return { svg: `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="${name}">${parts.join('')}</svg>`, width, height };
}

/** A figure where one has been drawn, the place kept for it where not. */
function bandOf({ motif, colour, waxed, dyed }: ClothBand, y: number, width: number): string {
  const middle = y + bandHeight / 2;
  const places = waxed.map((isWaxed, i) => {
    const x = width / 2 + (i - (waxed.length - 1) / 2) * step;
    if (!isWaxed) return `<circle cx="${x}" cy="${middle}" r="8" fill="none" stroke="currentColor" stroke-width="2"/>`;
    return `<use href="#figure-${motif}" x="${x - figure / 2}" y="${middle - figure / 2}" width="${figure}" height="${figure}"/>`;
  });
  return `<g color="${dyed ? indigoDyes.cotton : wax}"><path fill="${dyed ? zoneDye(colour).ground : undyed}" d="M0 ${y}h${width}v${bandHeight}h${-width}z"/>${places.join('')}</g>`;
}

/** An SVG file as a part of another. */
function at(svg: string, attributes: string): string {
  return svg.replace('<svg ', `<svg ${attributes} `);
}
