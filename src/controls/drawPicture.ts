import type { Sheet } from '../batik/visitorCloth';
import { svgImage } from '../scene/svgImage';

/** Draws an SVG file as a PNG. Rejects when the browser cannot. */
export async function drawPicture(sheet: Sheet): Promise<Blob> {
  const { width, height } = sheet;
  const image = await svgImage(sheet);
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [width, height];
  canvas.getContext('2d')!.drawImage(image, 0, 0, width, height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('The picture cannot be drawn.'))), 'image/png');
  });
}
