import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { NodeIO } from '@gltf-transform/core';
import { ALL_EXTENSIONS } from '@gltf-transform/extensions';
import { MeshoptDecoder } from 'meshoptimizer';
import sharp from 'sharp';
import type { Plugin } from 'vite';
import { packLetters } from './peerLetters';
import { pageSite, workFolder, type Site } from './sites';

const folder = 'tests/bench/peers';
/** What all peers show, laid where Vite copies it from. */
const shown = join(workFolder, 'peers-shown');
/** Pixels across; on a phone 390 wide each picture takes a third to a half of that. */
const pictureWidth = 256;

interface Exhibit {
  picture: string;
  title: string;
  caption: string;
}

/**
 * Builds three pages that show twelve captioned exhibits in other people's ways, with nothing from another host. Their packages are theirs alone and installed by the first call. Throws when that fails.
 */
export async function peerSites(): Promise<Site[]> {
  if (!existsSync(join(folder, 'node_modules'))) install();
  const read = async (file: string) => JSON.parse(await readFile(join(folder, file), 'utf8')) as Exhibit[];
  // What is the page's own text is in Chinese, as the hall's is. What is drawn is in English, whose letters these ways come with and need far fewer of.
  const [exhibits, figures] = [await read('exhibits.json'), await read('figures.json')];
  await layOut(exhibits);
  const peer = (name: string, inside: Plugin[] = []) => pageSite(name, { root: join(folder, name), publicDir: join(process.cwd(), shown), plugins: inside, oxc: { jsx: { runtime: 'automatic', importSource: 'react' } } });
  return [
    await peer('modelViewer', [written('<!-- figures -->', figures.map(figure))]),
    { ...(await peer('aframe', [written('<!-- entities -->', exhibits.map(entity))])), captionsDrawn: true },
    { ...(await peer('drei')), captionsDrawn: true },
  ];
}

function install(): void {
  console.log('Installing the peers (once; about a minute) …');
  const { status } = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel', 'error', '--prefix', folder], { stdio: 'inherit' });
  if (status !== 0) throw new Error('npm ci of the peers failed. Is this machine online?');
}

/** Pictures of a sensible size, a model without packing (a decoder would cost more than it saves) and A-Frame's letters. */
async function layOut(exhibits: Exhibit[]): Promise<void> {
  await rm(shown, { recursive: true, force: true });
  await mkdir(shown, { recursive: true });
  for (const { picture } of exhibits) {
    await sharp(join('content/images', `${picture}.svg`), { density: 200 }).resize({ width: pictureWidth, height: (pictureWidth * 3) / 4, fit: 'contain', background: '#f4efe3' }).webp({ quality: 75 }).toFile(join(shown, `${picture}.webp`));
  }
  const io = new NodeIO().registerExtensions(ALL_EXTENSIONS).registerDependencies({ 'meshopt.decoder': MeshoptDecoder });
  const model = await io.read('art/models/bronze-drum.glb');
  model.getRoot().listExtensionsUsed().find(({ extensionName }) => extensionName === 'EXT_meshopt_compression')?.dispose();
  await writeFile(join(shown, 'model.glb'), await io.writeBinary(model));
  await packLetters(join(folder, 'node_modules/three-mesh-ui/examples/assets/Roboto-msdf'), shown, exhibits.map(({ title, caption }) => title + caption).join(' '));
}

/** Writes `parts` in place of `mark` when the page is built. */
function written(mark: string, parts: string[]): Plugin {
  return { name: 'bench:written', transformIndexHtml: { order: 'pre', handler: (html) => html.replace(mark, () => parts.join('\n')) } };
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

function figure({ picture, title, caption }: Exhibit): string {
  return `<figure><img src="./${picture}.webp" alt="" width="256" height="192" loading="lazy" decoding="async" /><figcaption><strong>${escaped(title)}</strong> ${escaped(caption)}</figcaption></figure>`;
}

function entity({ picture, title, caption }: Exhibit, place: number): string {
  const [x, y] = [((place % 3) - 1) * 1.15, (1.5 - Math.floor(place / 3)) * 1.45];
  return `<a-image src="./${picture}.webp" width="1" height="0.75" position="${x} ${y} 0"></a-image>
<a-text font="./letters.json" font-image="./letters.webp" value="${escaped(`${title}\n${caption}`)}" color="#1c2a4a" width="1" wrap-count="30" anchor="center" baseline="top" position="${x} ${y - 0.42} 0"></a-text>`;
}
