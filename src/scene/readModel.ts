import { BufferAttribute, BufferGeometry } from 'three';
// The package's decoder without WebAssembly, which older phones refuse under a content policy; its export map leaves it out.
import { MeshoptDecoder } from '../../node_modules/meshoptimizer/meshopt_decoder_reference.js';

/** The part of glTF 2.0 that `npm run models` writes: one mesh a node, every view compressed by meshopt. */
interface ModelJson {
  accessors: { bufferView: number; byteOffset?: number; componentType: number; count: number; type: 'SCALAR' | 'VEC2' | 'VEC3' | 'VEC4' }[];
  bufferViews: { extensions: { EXT_meshopt_compression: { byteOffset?: number; byteLength: number; byteStride: number; count: number; mode: string; filter?: string } } }[];
  meshes: { primitives: { attributes: { POSITION: number; NORMAL: number; COLOR_0: number; TEXCOORD_0?: number; TEXCOORD_1?: number }; indices: number }[] }[];
  nodes: { name: string; mesh: number; translation?: number[]; scale?: number[] }[];
}

const componentTypes = { 5120: Int8Array, 5121: Uint8Array, 5122: Int16Array, 5123: Uint16Array } as const;
const sizes = { SCALAR: 1, VEC2: 2, VEC3: 3, VEC4: 4 } as const;
const glbMagic = 0x46546c67;

/**
 * Reads the models of a GLB by name into geometries in metres, with position, normal and colour (alpha is gloss), and
 * the two texture coordinates of timber where it has them: `uv` (grain) and `uv1` (place in the light picture).
 * A reader of our own, since three's would bring materials, lights and animations into the first script.
 * Rejects when the bytes are no such file.
 */
export async function readModels(glb: ArrayBuffer): Promise<Map<string, BufferGeometry>> {
  const header = new DataView(glb);
  if (header.getUint32(0, true) !== glbMagic) throw new Error('Not a GLB file.');
  const jsonLength = header.getUint32(12, true);
  const json = JSON.parse(new TextDecoder().decode(new Uint8Array(glb, 20, jsonLength))) as ModelJson;
  const body = 20 + jsonLength + 8;

  /** An accessor's numbers without the padding between corners. */
  const read = (index: number, normalised = false) => {
    const { bufferView, byteOffset = 0, componentType, count, type } = json.accessors[index]!;
    const view = json.bufferViews[bufferView]!.extensions.EXT_meshopt_compression;
    const bytes = new Uint8Array(view.count * view.byteStride);
    MeshoptDecoder.decodeGltfBuffer(bytes, view.count, view.byteStride, new Uint8Array(glb, body + (view.byteOffset ?? 0), view.byteLength), view.mode, view.filter);
    const Numbers = componentTypes[componentType as keyof typeof componentTypes];
    const padded = new Numbers(bytes.buffer);
    const size = sizes[type];
    const stride = view.byteStride / Numbers.BYTES_PER_ELEMENT;
    const first = byteOffset / Numbers.BYTES_PER_ELEMENT;
    const numbers = new Numbers(count * size).map((_, i) => padded[first + Math.floor(i / size) * stride + (i % size)]!);
    return new BufferAttribute(numbers, size, normalised);
  };

  return new Map(json.nodes.map(({ name, mesh, translation = [0, 0, 0], scale = [1, 1, 1] }) => {
    const { attributes, indices } = json.meshes[mesh]!.primitives[0]!;
    const position = read(attributes.POSITION).array;
    const metres = Float32Array.from(position, (value, i) => (value / 32767) * scale[i % 3]! + translation[i % 3]!);
    const geometry = new BufferGeometry()
      .setIndex(read(indices))
      .setAttribute('position', new BufferAttribute(metres, 3))
      .setAttribute('normal', read(attributes.NORMAL, true))
      .setAttribute('color', read(attributes.COLOR_0, true));
    if (attributes.TEXCOORD_0 !== undefined) geometry.setAttribute('uv', read(attributes.TEXCOORD_0, true));
    if (attributes.TEXCOORD_1 !== undefined) geometry.setAttribute('uv1', read(attributes.TEXCOORD_1, true));
    return [name, geometry];
  }));
}

/** Reads a file of one model. Rejects as `readModels` does. */
export async function readModel(glb: ArrayBuffer): Promise<BufferGeometry> {
  return [...(await readModels(glb)).values()][0]!;
}
