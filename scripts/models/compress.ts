import { getBounds, Logger, NodeIO, type Document } from '@gltf-transform/core';
import { ALL_EXTENSIONS } from '@gltf-transform/extensions';
import { meshopt, prune, quantize, weld } from '@gltf-transform/functions';
import { MeshoptDecoder, MeshoptEncoder } from 'meshoptimizer';

/** Reads and writes GLB files, compressed ones among them. */
export async function modelFiles(): Promise<NodeIO> {
  await Promise.all([MeshoptDecoder.ready, MeshoptEncoder.ready]);
  return new NodeIO().registerExtensions(ALL_EXTENSIONS).registerDependencies({ 'meshopt.decoder': MeshoptDecoder, 'meshopt.encoder': MeshoptEncoder });
}

/** Makes a model small: positions to a tenth of a millimetre, light and paint in bytes, meshopt over all of it. */
export async function compress(document: Document): Promise<void> {
  document.setLogger(new Logger(Logger.Verbosity.WARN));
  await document.transform(
    prune(),
    quantize({ quantizeNormal: 8, quantizeColor: 8, quantizePosition: 13 }),
    weld(),
    meshopt({ encoder: MeshoptEncoder, level: 'high', quantizePosition: 13 }),
  );
}

export interface ModelFacts {
  triangles: number;
  vertices: number;
  /** Metres from the lowest to the highest corner along each axis. */
  size: [x: number, y: number, z: number];
}

/** Triangles and corners of every mesh, by the name of the node that holds it. */
export function meshFacts(document: Document): { name: string; triangles: number; vertices: number }[] {
  return document.getRoot().listNodes().flatMap((node) => (node.getMesh()?.listPrimitives() ?? []).map((primitive) => ({
    name: node.getName(),
    triangles: primitive.getIndices()!.getCount() / 3,
    vertices: primitive.getAttribute('POSITION')!.getCount(),
  })));
}

/** What a model is made of. */
export function modelFacts(document: Document): ModelFacts {
  const primitives = document.getRoot().listMeshes().flatMap((mesh) => mesh.listPrimitives());
  const vertices = primitives.reduce((sum, primitive) => sum + primitive.getAttribute('POSITION')!.getCount(), 0);
  const triangles = primitives.reduce((sum, primitive) => sum + primitive.getIndices()!.getCount() / 3, 0);
  const [scene] = document.getRoot().listScenes();
  const { min, max } = getBounds(scene!);
  return { triangles, vertices, size: [max[0] - min[0], max[1] - min[1], max[2] - min[2]] };
}
