import { readdir, readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { models } from '../../../src/exhibition/models';
import { plinthHalf } from '../../../src/hall/measures';
import { readModel } from '../../../src/scene/readModel';

const folder = 'art/models';
const bytesOf = async (name: string): Promise<ArrayBuffer> => new Uint8Array(await readFile(`${folder}/${name}.glb`)).buffer;

it('every name has its file and every file its name', async () => {
  const files = (await readdir(folder)).filter((file) => file.endsWith('.glb'));
  expect(files.sort()).toEqual(models.map((name) => `${name}.glb`).sort());
});

describe.each(models)('%s', (name) => {
  it('is at most 20 KB and 1,500 triangles', async () => {
    const bytes = await bytesOf(name);
    expect(bytes.byteLength).toBeLessThanOrEqual(20 * 1024);
    const triangles = (await readModel(bytes)).getIndex()!.count / 3;
    expect(triangles).toBeGreaterThan(200);
    expect(triangles).toBeLessThanOrEqual(1500);
  });

  it('stands on the floor on its plinth, low enough to see the cloth over it', async () => {
    const geometry = await readModel(await bytesOf(name));
    geometry.computeBoundingBox();
    const { min, max } = geometry.boundingBox!;
    expect(min.y).toBeCloseTo(0, 2);
    expect(max.y).toBeGreaterThan(1.2);
    // Eyes at 1.6 m, 2.4 m before the cloth, see its foot (1.38 m) past whatever is below 1.41 m on the plinth.
    expect(max.y).toBeLessThan(1.4);
    expect(Math.max(max.x, -min.x)).toBeLessThan(0.25);
    expect(Math.max(max.z, -min.z)).toBeLessThan(0.25);
    // The foot is what the floor plan makes room for.
    const position = geometry.getAttribute('position');
    const foot = Array.from({ length: position.count }, (_, i) => i).filter((i) => position.getY(i) < 0.05).map((i) => Math.abs(position.getX(i)));
    expect(Math.max(...foot)).toBeCloseTo(plinthHalf, 2);
  });

  it('has a unit normal and a lit paint at every corner', async () => {
    const geometry = await readModel(await bytesOf(name));
    const normal = geometry.getAttribute('normal');
    const colour = geometry.getAttribute('color');
    let dark = 0;
    for (let i = 0; i < normal.count; i += 1) {
      expect(Math.hypot(normal.getX(i), normal.getY(i), normal.getZ(i))).toBeCloseTo(1, 1);
      if (Math.max(colour.getX(i), colour.getY(i), colour.getZ(i)) < 0.08) dark += 1;
    }
    expect(dark / normal.count).toBeLessThan(0.2);
  });
});

it('refuses bytes that are no model', async () => {
  await expect(readModel(new TextEncoder().encode('<!doctype html><title>404</title>').buffer as ArrayBuffer)).rejects.toThrow('Not a GLB file.');
});
