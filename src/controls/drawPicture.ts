import type { Sheet } from '../batik/visitorCloth';

/** An SVG file as the address of a picture: as such it runs nothing, whatever stands in it. */
export function pictureAddress({ svg }: Sheet): string {
  return `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
}

/** Draws an SVG file as a PNG. Rejects when the browser cannot. */
export async function drawPicture(sheet: Sheet): Promise<Blob> {
  const { width, height } = sheet;
  const image = new Image(width, height);
  image.src = pictureAddress(sheet);
  await image.decode();
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [width, height];
  canvas.getContext('2d')!.drawImage(image, 0, 0, width, height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('The picture cannot be drawn.'))), 'image/png');
  });
}
