import { readFile } from 'node:fs/promises';
import { brotliCompressSync } from 'node:zlib';
import type { BufferGeometry } from 'three';
import { beforeAll, describe, expect, it } from 'vitest';
import { bayMeasures, boothMeasures, frontOf, lobbyMeasures } from '../../../src/scene/measures';
import type { KitPart } from '../../../src/scene/kit';
import { readModels } from '../../../src/scene/readModel';

/** Most triangles of a part: what stands eighty times in a view must be plain, what stands once may be rich. */
const mostTriangles: Record<KitPart, number> = {
  bay: 520, bayFloor: 2, trim: 1800, trimFar: 340, passage: 1600, passageFloor: 2, end: 260, booth: 280,
  front: 1100, jamb: 40, post: 360, wedge: 80, drum: 2600,
};
const parts = Object.keys(mostTriangles) as KitPart[];

let bytes: Buffer;
let kit: Map<string, BufferGeometry>;
beforeAll(async () => {
  bytes = await readFile('art/models/hall/timber.glb');
  kit = await readModels(new Uint8Array(bytes).buffer);
});
const part = (name: KitPart): BufferGeometry => kit.get(name)!;

it('holds the parts the hall is built from and no other', () => {
  expect([...kit.keys()].sort()).toEqual([...parts].sort());
});

it('travels in 70 KB with its light', async () => {
  const light = await readFile('art/textures/timber-light.webp');
  expect(brotliCompressSync(bytes).length + light.length).toBeLessThanOrEqual(70 * 1024);
}, 30_000);

describe.each(parts)('%s', (name) => {
  it('has no more triangles than its number of places allows', () => {
    expect(part(name).getIndex()!.count / 3).toBeLessThanOrEqual(mostTriangles[name]);
  });

  it('has a place in the light picture for every corner', () => {
    const place = part(name).getAttribute('uv1');
    expect(place.count).toBe(part(name).getAttribute('position').count);
    const across = Array.from({ length: place.count }, (_, i) => [place.getX(i), place.getY(i)]).flat();
    expect(Math.min(...across)).toBeGreaterThan(0);
    expect(Math.max(...across)).toBeLessThan(1);
  });
});

describe('timber and what hangs on it', () => {
  const box = (name: KitPart) => {
    part(name).computeBoundingBox();
    return part(name).boundingBox!;
  };

  it('a bay is as long and its roof as high as measured', () => {
    expect(box('bayFloor').max.z - box('bayFloor').min.z).toBeCloseTo(bayMeasures.length, 2);
    expect(box('bay').max.y).toBeCloseTo(bayMeasures.ridge + 0.12, 1);
  });

  it('nothing of a booth hides its cloth or its title from the reader', () => {
    const { cloth, title } = boothMeasures;
    const position = part('booth').getAttribute('position');
    for (let i = 0; i < position.count; i += 1) {
      const [x, y, z] = [position.getX(i), position.getY(i), position.getZ(i)];
      const overCloth = Math.abs(x) < cloth.size / 2 && Math.abs(y - cloth.centre) < cloth.size / 2;
      const overTitle = Math.abs(x) < title.width / 2 && Math.abs(y - title.centre) < title.height / 2;
      if (overCloth || overTitle) expect(z).toBeGreaterThan(-0.021);
    }
  });

  it('fronts and roof are as wide as the chord of the ring they are made for', () => {
    const { width } = frontOf(lobbyMeasures.radius, lobbyMeasures.slots);
    expect(box('front').max.x - box('front').min.x).toBeCloseTo(width, 2);
    expect(box('wedge').min.z).toBeCloseTo(-lobbyMeasures.roofRadius, 1);
  });
});
