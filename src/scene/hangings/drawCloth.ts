import type { Sheet } from '../../batik/visitorCloth';
import { svgImage } from '../svgImage';
import { clothRect } from './atlasPlan';
import type { ClothPicture } from './drawAtlas';

/** Pixels of the picture drawn at a time: all at once would hold up a phone for half a second. */
const strip = 32;

/** Draws a cloth's SVG at the size it has in the shared picture, with rests in between. Rejects when the browser cannot. */
export async function drawCloth(cloth: Sheet): Promise<ClothPicture> {
  const image = await svgImage(cloth);
  const { width, height } = clothRect(cloth.width, cloth.height);
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [width, height];
  // Not on the GPU: it would only be read back.
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('No 2D canvas for the cloth.');
  for (let y = 0; y < height; y += strip) {
    context.save();
    context.beginPath();
    context.rect(0, y, width, strip);
    context.clip();
    context.drawImage(image, 0, 0, width, height);
    context.restore();
    await new Promise((resolve) => setTimeout(resolve));
  }
  return { image: canvas, width: cloth.width, height: cloth.height };
}
