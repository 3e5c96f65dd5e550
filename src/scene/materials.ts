import { DataTexture, ImageBitmapLoader, ImageLoader, LinearFilter, LinearMipmapLinearFilter, LinearMipmapNearestFilter, RepeatWrapping, Texture, type IUniform, type ShaderMaterial } from 'three';
import batikAvif from '../../art/textures/batik.avif?url';
import batikWebp from '../../art/textures/batik.webp?url';
import clothWebp from '../../art/textures/cloth.webp?url';
import drumWebp from '../../art/textures/drum.webp?url';
import timberLight from '../../art/textures/timber-light.webp?url';
import { paintColour } from './colours';
import { loadKit, type Kit } from './kit';
import { readsAvif } from './readsAvif';
import { clothMaterial } from './shaders/cloth';
import { drumFloorMaterial } from './shaders/drumFloor';
import { labelMaterial } from './shaders/label';
import { hillMaterial, skyMaterial } from './shaders/outside';
import { plankMaterial } from './shaders/planks';
import { solidMaterial } from './shaders/solid';
import { timberMaterial } from './shaders/timber';

export interface HallMaterials {
  kit: Kit;
  /** Resolves when the pictures have come that the first frame needs; rejects when one cannot be had. */
  ready: Promise<void>;
  timber: ShaderMaterial;
  /** Furniture that is put together in the browser. */
  solid: ShaderMaterial;
  planks: ShaderMaterial;
  cloth: ShaderMaterial;
  sky: ShaderMaterial;
  hills: ShaderMaterial;
  /** Name boards that read one atlas; `pale` when the letters are paler than their ground. */
  label(atlas: Texture, pale: boolean): ShaderMaterial;
  /** The lobby's floor of `radius` metres, with `posts` round its edge. */
  drumFloor(radius: number, posts: number): ShaderMaterial;
  /** A zone's `#rrggbb` as a triple for the shaders. */
  dye(colour: string): number[];
  /** Brings the weave of cloth and the grain of wood, which the first frame does without: from afar they are hardly seen. Should they not come, all stays plain. */
  weave(changed: () => void): Promise<void>;
  /** Whether the baked textures are read finely; what is written on boards always is. */
  refine(fine: boolean): void;
  /** Bytes of the textures on the GPU, mipmaps included. */
  textureBytes(): number;
  dispose(): void;
}

function refine(texture: Texture, fine: boolean): void {
  texture.minFilter = fine ? LinearMipmapLinearFilter : LinearMipmapNearestFilter;
  texture.anisotropy = fine ? 4 : 1;
}

/** Has pictures made out beside the page's own thread, and handed to the GPU as they are; iPhones before iOS 17 (known by what only WebKit has) show such pictures black or never let go of them, so there they come as images. */
function pictureLoader(): ImageLoader | ImageBitmapLoader {
  return 'GestureEvent' in window ? new ImageLoader() : new ImageBitmapLoader().setOptions({ premultiplyAlpha: 'none', colorSpaceConversion: 'none' });
}

/** Loads one of the baked textures. Rejects when it cannot be had. */
async function load(address: string, fine: boolean, repeat = false): Promise<Texture> {
  const texture = new Texture<HTMLImageElement | ImageBitmap>(await pictureLoader().loadAsync(address));
  texture.needsUpdate = true;
  // Rows of the picture run downward, as cloth coordinates do.
  texture.flipY = false;
  refine(texture, fine);
  if (repeat) texture.wrapS = texture.wrapT = RepeatWrapping;
  return texture;
}

/** The timber's light: read as it is, since its charts lie side by side and smaller sizes would mix them. */
async function loadBaked(): Promise<Texture> {
  const texture = await load(timberLight, true);
  texture.generateMipmaps = false;
  texture.minFilter = LinearFilter;
  texture.anisotropy = 1;
  return texture;
}

/** A texture of one texel, where a picture is still to come. */
function texel(red: number, green: number, blue: number): Texture {
  const texture = new DataTexture(new Uint8Array([red, green, blue, 255]), 1, 1);
  texture.needsUpdate = true;
  return texture;
}

/**
 * Makes every material of the hall once its timber has come, so that the scene can be put together while the pictures are on their way.
 * `fine` reads them between their sizes and along slanting surfaces. Rejects when the timber cannot be had.
 */
export async function loadMaterials(fine: boolean): Promise<HallMaterials> {
  const textures = new Set<Texture>();
  let disposed = false;
  const [atlas, drum, baked] = [texel(0, 0, 0), texel(0, 0, 0), texel(0, 0, 0)].map((value): IUniform<Texture> => ({ value })) as [IUniform<Texture>, IUniform<Texture>, IUniform<Texture>];
  // No crackle, middling dye, middling weave.
  const weave: IUniform<Texture> = { value: texel(0, 128, 128) };
  const put = async (at: IUniform<Texture>, coming: Promise<Texture>) => {
    const texture = await coming;
    at.value.dispose();
    at.value = texture;
    if (disposed) texture.dispose();
    else textures.add(texture);
  };
  const ready = Promise.all([put(atlas, readsAvif().then((avif) => load(avif ? batikAvif : batikWebp, fine))), put(drum, load(drumWebp, fine)), put(baked, loadBaked())]).then(() => undefined);
  // Whoever waits hears of it; the timber may fail first, and then nobody waits.
  ready.catch(() => undefined);
  const kit = await loadKit();
  const made: ShaderMaterial[] = [];
  const keep = (material: ShaderMaterial): ShaderMaterial => {
    made.push(material);
    return material;
  };
  const dyes = new Map<string, number[]>();
  return {
    kit,
    ready,
    timber: keep(timberMaterial(weave, baked)),
    solid: keep(solidMaterial(weave)),
    planks: keep(plankMaterial(weave, baked)),
    cloth: keep(clothMaterial(atlas, weave)),
    sky: keep(skyMaterial()),
    hills: keep(hillMaterial()),
    label: (texture, pale) => keep(labelMaterial(texture, pale)),
    drumFloor: (radius, posts) => keep(drumFloorMaterial(drum, weave, radius, posts)),
    dye(colour) {
      let found = dyes.get(colour);
      if (!found) dyes.set(colour, (found = paintColour(colour).toArray()));
      return found;
    },
    async weave(changed) {
      await put(weave, load(clothWebp, fine, true)).then(changed, () => undefined);
    },
    refine(wanted) {
      if (wanted === fine) return;
      fine = wanted;
      for (const texture of textures) {
        if (texture === baked.value) continue;
        refine(texture, fine);
        texture.needsUpdate = true;
      }
    },
    textureBytes: () => [...textures].reduce((sum, { image }) => sum + Math.round(((image as ImageBitmap).width * (image as ImageBitmap).height * 4 * 4) / 3), 0),
    dispose() {
      disposed = true;
      for (const material of made) material.dispose();
      for (const { value } of [atlas, drum, baked, weave]) value.dispose();
    },
  };
}

