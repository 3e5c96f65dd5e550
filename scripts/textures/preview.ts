/**
 * `npx tsx scripts/textures/preview.ts [folder]`: pictures to judge the drawings by, from the baked textures.
 * Writes motifs, cloths (as SVG and as the shader draws them, near and far), a banner, badges and the floor.
 */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import sharp, { type OverlayOptions } from 'sharp';
import { badge, banner, squareCloth } from '../../src/batik/compose';
import { zoneDye } from '../../src/batik/palettes';
import { clothRecipe } from '../../src/batik/recipe';
import { svgDocument } from '../../src/batik/svg';
import { motifs } from '../../src/exhibition/motifs';
import { type Pixels, clothDistance, drumDistance, dyed } from './shade';

const folder = process.argv[2] ?? '/tmp/batik-preview';
await mkdir(folder, { recursive: true });
const [atlas, drum, cloth] = (await Promise.all(['batik', 'drum', 'cloth'].map(texture))) as [Pixels, Pixels, Pixels];
const indigo = zoneDye('#1f3f77');
const recipes = motifs.map((motif) => clothRecipe(motif, 'preview'));

await sheet('motifs', 5, 360, motifs.map((motif) => shaded({ ...clothRecipe(motif, 'preview') }, 360, 0.55)));
await sheet('cloths', 4, 360, [...recipes, clothRecipe('bird', 'second'), clothRecipe('fish', 'second')].map((recipe) => shaded(recipe, 360, 1)));
await sheet('near', 3, 520, [1, 0.4, 0.12].map((half) => shaded(recipes[3]!, 520, half)));
await sheet('far', 4, 128, [128, 96, 64, 48].map(async (size) => sharp(await shaded(recipes[3]!, 256, 1)).resize(size).png().toBuffer()));
await sheet('svg', 3, 420, motifs.slice(0, 3).map((motif) => drawn(svgDocument(squareCloth(clothRecipe(motif, 'preview')), { wax: indigo.line, ground: indigo.ground }), 420, 420)));
await sheet('badges', 5, 160, motifs.map((motif) => drawn(svgDocument(badge(motif), { wax: indigo.line, ground: indigo.deep, round: true }), 160, 160)));
await sheet('banners', 3, 300, (['bird', 'butterfly', 'dragon'] as const).map((motif) => drawn(svgDocument(banner(motif), { wax: indigo.line, ground: indigo.deep, box: [-1, -3, 2, 6] }), 300, 900)), 900);
await sheet('floor', 1, 900, [png(dyed((x, y) => drumDistance(drum, x, y), cloth, indigo, 900, [-1, -1], 2), 900)]);
await sheet('care', 3, 360, recipes.slice(3, 6).map((recipe) => shaded(recipe, 360, 1, zoneDye('#1f3f77', 'ink'))));

async function texture(name: string): Promise<Pixels> {
  const image = sharp(new URL(`../../art/textures/${name}.webp`, import.meta.url).pathname);
  const { data, info } = await image.raw().toBuffer({ resolveWithObject: true });
  return { data, width: info.width, height: info.height, channels: info.channels };
}

function png(data: Uint8Array, size: number): Promise<Buffer> {
  return sharp(data, { raw: { width: size, height: size, channels: 3 } }).png().toBuffer();
}

/** The middle of a cloth, out to `half` of its own half side. */
function shaded(recipe: (typeof recipes)[number], size: number, half: number, look = indigo): Promise<Buffer> {
  return png(dyed((x, y) => clothDistance(atlas, recipe, x, y), cloth, look, size, [-half, -half], 2 * half), size);
}

function drawn(svg: string, width: number, height: number): Promise<Buffer> {
  return sharp(Buffer.from(svg)).resize(width, height).png().toBuffer();
}

async function sheet(name: string, columns: number, width: number, pictures: Promise<Buffer>[], height = width): Promise<void> {
  const gap = 8;
  const parts = (await Promise.all(pictures)).map((input, i): OverlayOptions => ({ input, left: (i % columns) * (width + gap), top: Math.floor(i / columns) * (height + gap) }));
  const size = { width: columns * (width + gap) - gap, height: Math.ceil(pictures.length / columns) * (height + gap) - gap };
  await sharp({ create: { ...size, channels: 3, background: '#ffffff' } }).composite(parts).png().toFile(join(folder, `${name}.png`));
  console.log(join(folder, `${name}.png`));
}
