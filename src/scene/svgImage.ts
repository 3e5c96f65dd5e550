import type { Sheet } from '../batik/visitorCloth';

/** An SVG file as the address of a picture: as such it runs nothing, whatever stands in it. */
export function pictureAddress({ svg }: Sheet): string {
  return `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
}

/** An SVG file as a picture that a canvas can draw. Rejects when the browser cannot. */
export async function svgImage(sheet: Sheet): Promise<HTMLImageElement> {
  const image = new Image(sheet.width, sheet.height);
  image.src = pictureAddress(sheet);
  await image.decode();
  return image;
}
