/** Makes the hall's timber and its baked light (`scripts/models/hall`), told the measures and paints of the hall itself. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import type { NodeIO } from '@gltf-transform/core';
import sharp from 'sharp';
import { boothAcross, boothTurn } from '../../src/hall/measures';
import { paint } from '../../src/scene/colours';
import { bayMeasures, boothMeasures, frontOf, lobbyMeasures, passageMeasures } from '../../src/scene/measures';
import { runBlender } from './blender';
import { compress, meshFacts } from './compress';

const artFile = (name: string) => fileURLToPath(new URL(`../../art/${name}`, import.meta.url));
const timberFile = artFile('models/hall/timber.glb');
const lightFile = artFile('textures/timber-light.webp');

/** What the scripts are told. Meadow and floor are only there to throw light back. */
function told() {
  const { width, ring } = frontOf(lobbyMeasures.radius, lobbyMeasures.slots);
  return {
    paint: { ...paint, meadow: '#6d7a66', floor: '#6f7a92' },
    bay: bayMeasures,
    passage: passageMeasures,
    booth: boothMeasures,
    lobby: { ...lobbyMeasures, front: width, ring },
    hall: { boothAcross, boothTurn },
  };
}

/** Makes both files; `folder` is for what comes between. */
export async function makeTimber(io: NodeIO, folder: string): Promise<void> {
  const [measures, glb, png] = ['measures.json', 'timber.glb', 'light.png'].map((name) => join(folder, name)) as [string, string, string];
  await writeFile(measures, JSON.stringify(told()));
  runBlender('hall/make.py', measures, glb, png);
  const document = await io.read(glb);
  await compress(document);
  await io.write(timberFile, document);
  await sharp(png).removeAlpha().webp({ quality: 60, effort: 6, smartSubsample: true }).toFile(lightFile);
}

/** Lines of the note on sizes. */
export async function timberTable(io: NodeIO): Promise<string[]> {
  const [timber, light] = await Promise.all([readFile(timberFile), readFile(lightFile)]);
  const { width, height } = await sharp(light).metadata();
  const rows = meshFacts(await io.readBinary(timber)).map(({ name, triangles, vertices }) => `| ${name} | ${triangles} | ${vertices} |`);
  return [
    `\`models/hall/timber.glb\`: ${kilobytes(timber)} KB, ${kilobytes(brotliCompressSync(timber))} KB by brotli.`,
    `\`textures/timber-light.webp\`: ${kilobytes(light)} KB, ${width} × ${height}; red the lamps, green the day, blue the lanterns.`, '',
    '| Part | Triangles | Vertices |', '|---|---:|---:|', ...rows, '',
  ];
}

const kilobytes = ({ length }: Buffer) => (length / 1024).toFixed(1);
