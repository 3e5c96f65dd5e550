import { BufferAttribute, BufferGeometry } from 'three';
import { MeshoptDecoder } from 'three/examples/jsm/libs/meshopt_decoder.module.js';

/** The part of glTF 2.0 that `npm run models` writes: one mesh on one node, every view compressed by meshopt. */
interface ModelJson {
  accessors: { bufferView: number; componentType: number; count: number; type: 'SCALAR' | 'VEC3' | 'VEC4' }[];
  bufferViews: { extensions: { EXT_meshopt_compression: { byteOffset?: number; byteLength: number; byteStride: number; count: number; mode: string; filter?: string } } }[];
  meshes: { primitives: { attributes: Record<'POSITION' | 'NORMAL' | 'COLOR_0', number>; indices: number }[] }[];
  nodes: { translation?: number[]; scale?: number[] }[];
}

const componentTypes = { 5120: Int8Array, 5121: Uint8Array, 5122: Int16Array, 5123: Uint16Array } as const;
const sizes = { SCALAR: 1, VEC3: 3, VEC4: 4 } as const;
const glbMagic = 0x46546c67;

/**
 * Reads an exhibit model (GLB) into one geometry in metres, with position, normal and colour (alpha is gloss).
 * A reader of our own, since three's would bring materials, lights and animations into the first script.
 * Rejects when the bytes are no such model.
 */
export async function readModel(glb: ArrayBuffer): Promise<BufferGeometry> {
  await MeshoptDecoder.ready;
  const header = new DataView(glb);
  if (header.getUint32(0, true) !== glbMagic) throw new Error('Not a GLB file.');
  const jsonLength = header.getUint32(12, true);
  const json = JSON.parse(new TextDecoder().decode(new Uint8Array(glb, 20, jsonLength))) as ModelJson;
  const body = 20 + jsonLength + 8;
  const { attributes, indices } = json.meshes[0]!.primitives[0]!;
  const { translation = [0, 0, 0], scale = [1, 1, 1] } = json.nodes[0]!;

  /** An accessor's numbers without the padding between corners. */
  const read = (index: number) => {
    const { bufferView, componentType, count, type } = json.accessors[index]!;
    const view = json.bufferViews[bufferView]!.extensions.EXT_meshopt_compression;
    const bytes = new Uint8Array(view.count * view.byteStride);
    MeshoptDecoder.decodeGltfBuffer(bytes, view.count, view.byteStride, new Uint8Array(glb, body + (view.byteOffset ?? 0), view.byteLength), view.mode, view.filter);
    const Numbers = componentTypes[componentType as keyof typeof componentTypes];
    const padded = new Numbers(bytes.buffer);
    const size = sizes[type];
    const stride = view.byteStride / Numbers.BYTES_PER_ELEMENT;
    return { size, numbers: stride === size ? padded : new Numbers(count * size).map((_, i) => padded[Math.floor(i / size) * stride + (i % size)]!) };
  };

  const position = read(attributes.POSITION).numbers;
  const metres = Float32Array.from(position, (value, i) => (value / 32767) * scale[i % 3]! + translation[i % 3]!);
  const normal = read(attributes.NORMAL);
  const colour = read(attributes.COLOR_0);
  return new BufferGeometry()
    .setIndex(new BufferAttribute(read(indices).numbers, 1))
    .setAttribute('position', new BufferAttribute(metres, 3))
    .setAttribute('normal', new BufferAttribute(normal.numbers, 3, true))
    .setAttribute('color', new BufferAttribute(colour.numbers, colour.size, true));
}
