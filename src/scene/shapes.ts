import { BoxGeometry, BufferAttribute, CylinderGeometry, LatheGeometry, Matrix4, Vector2, type BufferGeometry } from 'three';
import { mergeGeometries } from 'three/examples/jsm/utils/BufferGeometryUtils.js';
import { paintColour, type Paint } from './colours';

/**
 * Timber carpentry: small painted solids, merged into one geometry per part of the hall.
 * Positions and sizes are metres; a solid's `at` is its middle. Vertex colours carry paint and contact shade.
 */
export type Solid = BufferGeometry;
type Triple = [x: number, y: number, z: number];

/** Turns in radians about x, y and z, applied in that order. */
export interface Setting {
  at: Triple;
  turn?: Triple;
}

const matrix = new Matrix4();
const turned = new Matrix4();

function place(solid: Solid, { at, turn = [0, 0, 0] }: Setting, colour: Paint): Solid {
  matrix.makeTranslation(...at);
  matrix.multiply(turned.makeRotationZ(turn[2]));
  matrix.multiply(turned.makeRotationY(turn[1]));
  matrix.multiply(turned.makeRotationX(turn[0]));
  solid.applyMatrix4(matrix);
  const { r, g, b } = paintColour(colour);
  const count = solid.getAttribute('position').count;
  const colours = new Float32Array(count * 3);
  for (let i = 0; i < count; i += 1) colours.set([r, g, b], i * 3);
  solid.setAttribute('color', new BufferAttribute(colours, 3));
  return solid;
}

/** A squared timber of width, height and depth. The grain (uv.x) runs along its longest side. */
export function box(size: Triple, setting: Setting, colour: Paint): Solid {
  const solid = new BoxGeometry(...size);
  const uv = solid.getAttribute('uv');
  const position = solid.getAttribute('position');
  const longest = size.indexOf(Math.max(...size));
  const [a, b] = [0, 1, 2].filter((axis) => axis !== longest) as [number, number];
  for (let i = 0; i < uv.count; i += 1) {
    uv.setXY(i, position.getComponent(i, longest), position.getComponent(i, a) + position.getComponent(i, b));
  }
  return place(solid, setting, colour);
}

/** A round post: radii at top and bottom, height. */
export function post(top: number, bottom: number, height: number, setting: Setting, colour: Paint, sides = 10): Solid {
  const solid = new CylinderGeometry(top, bottom, height, sides, 1, true);
  const uv = solid.getAttribute('uv');
  for (let i = 0; i < uv.count; i += 1) uv.setXY(i, uv.getY(i) * height, uv.getX(i) * bottom * 6);
  return place(solid, setting, colour);
}

/** A turned body: a profile of [radius, height] pairs from bottom to top, spun about the upright axis. */
export function turnedBody(profile: [radius: number, height: number][], setting: Setting, colour: Paint, sides = 24): Solid {
  // The seam goes behind: a visitor comes from the gate, at +z.
  return place(new LatheGeometry(profile.map(([r, h]) => new Vector2(r, h)), sides, Math.PI), setting, colour);
}

/** Joins solids into one part. `shade` darkens a vertex by its position: contact shadow, dusk under eaves (1 = none). */
export function join(solids: Solid[], shade?: (x: number, y: number, z: number) => number): BufferGeometry {
  const part = mergeGeometries(solids);
  for (const solid of solids) solid.dispose();
  if (shade) {
    const position = part.getAttribute('position');
    const colour = part.getAttribute('color');
    for (let i = 0; i < position.count; i += 1) {
      const k = shade(position.getX(i), position.getY(i), position.getZ(i));
      colour.setXYZ(i, colour.getX(i) * k, colour.getY(i) * k, colour.getZ(i) * k);
    }
  }
  return part;
}
