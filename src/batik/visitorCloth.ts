/** A visitor's own cloth: a band for each zone, a place in it for each booth. */
import type { Motif } from '../exhibition/motifs';
import { indigoDyes, zoneDye } from './palettes';
import { escapeXml, svgWithin } from './svg';
import { vineStrip } from './vineStrip';

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

/** An SVG file with its size in pixels. */
export interface Sheet {
  svg: string;
  width: number;
  height: number;
}

/** The cloth as one SVG file. `title` tells what it shows. */
export function visitorCloth(bands: ClothBand[], figures: Figures, title: string): Sheet {
  const width = step * (Math.max(3, ...bands.map(({ waxed }) => waxed.length)) + 0.5);
  const height = bands.length * bandHeight + 2 * borderHeight;
  const strip = vineStrip(width, borderHeight);
  const border = (y: number) => svgWithin(strip, `y="${y}"`);
  const used = new Set(bands.filter(({ waxed }) => waxed.includes(true)).map(({ motif }) => motif));
  const parts = [
    `<defs>${[...used].map((motif) => svgWithin(figures[motif] ?? '<svg />', `id="figure-${motif}"`)).join('')}</defs>`,
    border(0),
    ...bands.map((band, i) => bandOf(band, borderHeight + i * bandHeight, width)),
    border(height - borderHeight),
  ];
  return { svg: `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="${escapeXml(title)}">${parts.join('')}</svg>`, width, height };
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
