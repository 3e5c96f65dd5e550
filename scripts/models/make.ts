/**
 * `npm run models [-- --only NAME]`: makes the exhibit models and the hall's timber (`hall`) anew into `public` and writes their tables.
 * Needs Blender 3.4 (`apt-get install blender python3-numpy`); whoever does not touch models needs none.
 * Nothing is left to chance, so the same scripts make the same files.
 */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { models } from '../../src/exhibition/models';
import { runBlender } from './blender';
import { compress, modelFacts, modelFiles } from './compress';
import { makeTimber, timberTable } from './timber';

const { values } = parseArgs({ options: { only: { type: 'string' } } });
const folder = fileURLToPath(new URL('../../art/models/', import.meta.url));
const io = await modelFiles();
const raw = await mkdtemp(join(tmpdir(), 'models-'));

for (const name of models) {
  if (values.only && name !== values.only) continue;
  const made = join(raw, `${name}.glb`);
  runBlender(`${name}.py`, made);
  const document = await io.read(made);
  await compress(document);
  await io.write(join(folder, `${name}.glb`), document);
  console.log(name);
}
if (!values.only || values.only === 'hall') await makeTimber(io, raw);
await rm(raw, { recursive: true });
const note = await table();
await writeFile(join(folder, 'README.md'), note);
console.log(note);

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
    '# Timber of the hall', '',
    'Made by the same command from `scripts/models/hall/*.py` and the measures of `src/scene/measures.ts`. Parts are set many',
    'times; all share one light picture (second texture coordinates), baked with Cycles among their neighbours.', '',
    ...(await timberTable(io)),
  ].join('\n');
}
