/**
 * `npm run models [-- --only NAME]`: makes the exhibit models anew into `public/models` and writes their table.
 * Needs Blender 3.4 (`apt-get install blender python3-numpy`); whoever does not touch models needs none.
 * Nothing is left to chance, so the same scripts make the same files.
 */
import { execFileSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { models } from '../../src/exhibition/models';
import { compress, modelFacts, modelFiles } from './compress';

const { values } = parseArgs({ options: { only: { type: 'string' } } });
const scripts = fileURLToPath(new URL('./', import.meta.url));
const folder = fileURLToPath(new URL('../../public/models/', import.meta.url));
const io = await modelFiles();
const raw = await mkdtemp(join(tmpdir(), 'models-'));

for (const name of models) {
  if (values.only && name !== values.only) continue;
  const made = join(raw, `${name}.glb`);
  execFileSync('blender', ['--background', '--factory-startup', '--python-exit-code', '1', '--python', join(scripts, `${name}.py`), '--', made], { stdio: ['ignore', 'ignore', 'inherit'] });
  const document = await io.read(made);
  await compress(document);
  await io.write(join(folder, `${name}.glb`), document);
  console.log(name);
}
await rm(raw, { recursive: true });
await writeFile(join(folder, 'README.md'), await table());

/** The note on sizes and triangles that stands beside the files. */
async function table(): Promise<string> {
  const rows = await Promise.all(models.map(async (name) => {
    const bytes = await readFile(join(folder, `${name}.glb`));
    const { triangles, vertices, size } = modelFacts(await io.readBinary(bytes));
    return `| ${name} | ${(bytes.length / 1024).toFixed(1)} | ${triangles} | ${vertices} | ${size.map((metres) => metres.toFixed(2)).join(' × ')} |`;
  }));
  return [
    '# Exhibit models', '',
    'Made by `npm run models` from `scripts/models/*.py`; do not edit by hand. Every file holds an exhibit on its plinth,',
    'with its light baked into the vertex colours (alpha is gloss). A booth asks for one with `model: NAME`.', '',
    '| Model | KB | Triangles | Vertices | Width × height × depth with plinth (m) |',
    '|---|---:|---:|---:|---|', ...rows, '',
  ].join('\n');
}
