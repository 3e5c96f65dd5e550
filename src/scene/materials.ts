import { DataTexture, LinearFilter, LinearMipmapLinearFilter, LinearMipmapNearestFilter, RepeatWrapping, TextureLoader, type Texture, type IUniform, type ShaderMaterial } from 'three';
import { paintColour } from './colours';
import { textureFile, type BakedTexture } from './firstFiles';
import { loadKit, type Kit } from './kit';
import { clothMaterial } from './shaders/cloth';
import { drumFloorMaterial } from './shaders/drumFloor';
import { labelMaterial } from './shaders/label';
import { hillMaterial, skyMaterial } from './shaders/outside';
import { plankMaterial } from './shaders/planks';
import { solidMaterial } from './shaders/solid';
import { timberMaterial } from './shaders/timber';

export interface HallMaterials {
  /** The timber itself, which is useless without its light. */
  kit: Kit;
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

/** Loads one of the baked textures. Rejects when it cannot be had. */
async function load(root: string, name: BakedTexture, fine: boolean, repeat = false): Promise<Texture> {
  const texture = await new TextureLoader().loadAsync(new URL(textureFile(name), root).href);
  // Rows of the picture run downward, as cloth coordinates do.
  texture.flipY = false;
  refine(texture, fine);
  if (repeat) texture.wrapS = texture.wrapT = RepeatWrapping;
  return texture;
}

/** The timber's light: read as it is, since its charts lie side by side and smaller sizes would mix them. */
async function loadBaked(root: string): Promise<Texture> {
  const texture = await load(root, 'timber-light', true);
  texture.generateMipmaps = false;
  texture.minFilter = LinearFilter;
  texture.anisotropy = 1;
  return texture;
}

/** Makes every material of the hall once its textures and its timber have come. `root` is the site's absolute address; `fine` reads them between their sizes and along slanting surfaces. */
export async function loadMaterials(root: string, fine: boolean): Promise<HallMaterials> {
  const [atlas, drum, baked, kit] = await Promise.all([load(root, 'batik', fine), load(root, 'drum', fine), loadBaked(root), loadKit(root)]);
  const textures: Texture[] = [atlas, drum, baked];
  // No crackle, middling dye, middling weave.
  const plain = new DataTexture(new Uint8Array([0, 128, 128, 255]), 1, 1);
  plain.needsUpdate = true;
  const weave: IUniform<Texture> = { value: plain };
  let disposed = false;
  const made: ShaderMaterial[] = [];
  const keep = (material: ShaderMaterial): ShaderMaterial => {
    made.push(material);
    return material;
  };
  const uniform = (value: Texture): IUniform => ({ value });
  const dyes = new Map<string, number[]>();
  return {
    kit,
    timber: keep(timberMaterial(weave, uniform(baked))),
    solid: keep(solidMaterial(weave)),
    planks: keep(plankMaterial(weave, uniform(baked))),
    cloth: keep(clothMaterial(uniform(atlas), weave)),
    sky: keep(skyMaterial()),
    hills: keep(hillMaterial()),
    label: (texture, pale) => keep(labelMaterial(texture, pale)),
    drumFloor: (radius, posts) => keep(drumFloorMaterial(uniform(drum), weave, radius, posts)),
    dye(colour) {
      let found = dyes.get(colour);
      if (!found) dyes.set(colour, (found = paintColour(colour).toArray()));
      return found;
    },
    async weave(changed) {
      const woven = await load(root, 'cloth', fine, true).catch(() => null);
      if (woven === null || disposed) return woven?.dispose();
      refine(woven, fine);
      textures.push(woven);
      weave.value = woven;
      plain.dispose();
      changed();
    },
    refine(wanted) {
      if (wanted === fine) return;
      fine = wanted;
      for (const texture of textures) {
        if (texture === baked) continue;
        refine(texture, fine);
        texture.needsUpdate = true;
      }
    },
    textureBytes: () => textures.reduce((sum, { image }) => sum + Math.round(((image as ImageBitmap).width * (image as ImageBitmap).height * 4 * 4) / 3), 0),
    dispose() {
      disposed = true;
      for (const material of made) material.dispose();
      for (const texture of [...textures, weave.value]) texture.dispose();
    },
  };
}

