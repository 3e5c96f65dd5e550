import { borderStrip } from './compose';
import { indigoDyes } from './palettes';
import { svgDocument, svgWithin } from './svg';

/** A running vine in wax on deep indigo, as an SVG file of this size in pixels. */
export function vineStrip(width: number, height: number): string {
  const across = (2 * width) / height;
  const strip = svgDocument(borderStrip(1, Math.ceil(across / 8)), { box: [-across / 2, -1, across, 2], ground: indigoDyes.deep, wax: indigoDyes.cotton });
  return svgWithin(strip, `width="${width}" height="${height}"`);
}
