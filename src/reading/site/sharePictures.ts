import sharp from 'sharp';
import { squareCloth } from '../../batik/compose';
import { hallDyes } from '../../batik/palettes';
import { clothRecipe } from '../../batik/recipe';
import { svgDocument } from '../../batik/svg';
import type { Motif } from '../../exhibition/motifs';
import { originalLang } from '../../exhibition/types';
import { indexOf, type Library } from '../library';
import { badgeSvg } from './batikFiles';

/** Pixels of a side; chats crop larger pictures to a square of about this size. */
const shareSide = 600;

/** The pictures shown when a page is shared, and the icons: pairs of file name (relative to the root) and bytes. */
export async function* sharePictures(library: Library): AsyncGenerator<[file: string, bytes: Buffer]> {
  const { hall, zones } = indexOf(library, originalLang);
  const { deep } = hallDyes(hall.colour);
  yield ['share/hall.jpg', await clothPicture('drum-star', 'hall', deep)];
  for (const { id, motif, colour } of zones) {
    yield [`share/${id}.jpg`, await clothPicture(motif, id, colour)];
  }
  const icon = badgeSvg('drum-star', deep);
  for (const [file, side] of [['favicon.png', 96], ['icon-192.png', 192], ['icon-512.png', 512]] as const) {
    yield [file, await sharp(Buffer.from(icon), { density: 300 }).resize(side, side).png().toBuffer()];
  }
  // A phone cuts the corners off as it likes: the badge stays within the middle four fifths.
  const badge = await sharp(Buffer.from(icon), { density: 300 }).resize(400, 400).png().toBuffer();
  yield ['icon-maskable.png', await sharp({ create: { width: 512, height: 512, channels: 3, background: deep } }).composite([{ input: badge }]).png().toBuffer()];
}

function clothPicture(motif: Motif, seed: string, ground: string): Promise<Buffer> {
  const svg = svgDocument(squareCloth(clothRecipe(motif, seed)), { wax: '#f4efe3', ground });
  return sharp(Buffer.from(svg), { density: 144 }).resize(shareSide, shareSide).jpeg({ quality: 82, mozjpeg: true }).toBuffer();
}
