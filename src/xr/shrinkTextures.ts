import { Mesh, MeshStandardMaterial, type Object3D } from 'three';

/** Pixels of a side that are enough for something held at arm's length; some makers send sixteen times as many. */
const mostSide = 512;

/** Makes a model's pictures no larger than they are seen: a controller's of 2048 × 2048 takes 22 MB of the GPU, of 512 × 512 one and a half. */
export function shrinkTextures(model: Object3D): void {
  model.traverse((part) => {
    if (!(part instanceof Mesh) || !(part.material instanceof MeshStandardMaterial)) return;
    const { map } = part.material;
    const image = map?.image as ImageBitmap | undefined;
    if (!map || !image || Math.max(image.width, image.height) <= mostSide) return;
    const scale = mostSide / Math.max(image.width, image.height);
    const small = document.createElement('canvas');
    small.width = Math.round(image.width * scale);
    small.height = Math.round(image.height * scale);
    small.getContext('2d')!.drawImage(image, 0, 0, small.width, small.height);
    map.image = small;
    map.needsUpdate = true;
    image.close?.();
  });
}
