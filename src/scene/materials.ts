import { LinearMipmapLinearFilter, LinearMipmapNearestFilter, RepeatWrapping, TextureLoader, type Texture, type IUniform, type ShaderMaterial } from 'three';
import { paintColour } from './colours';
import { clothMaterial } from './shaders/cloth';
import { drumFloorMaterial } from './shaders/drumFloor';
import { labelMaterial } from './shaders/label';
import { hillMaterial, skyMaterial } from './shaders/outside';
import { plankMaterial } from './shaders/planks';
import { solidMaterial } from './shaders/solid';

export interface HallMaterials {
  solid: ShaderMaterial;
  planks: ShaderMaterial;
  cloth: ShaderMaterial;
  sky: ShaderMaterial;
  hills: ShaderMaterial;
  /** Name boards that read one atlas; `pale` when the letters are paler than their ground. */
  label(atlas: Texture, pale: boolean): ShaderMaterial;
  /** The lobby's floor of `radius` metres. */
  drumFloor(radius: number): ShaderMaterial;
  /** A zone's `#rrggbb` as a triple for the shaders. */
  dye(colour: string): number[];
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

/** Loads one of the baked textures from the site's own `textures/` folder. Rejects when it cannot be had. */
async function load(root: string, name: string, fine: boolean, repeat = false): Promise<Texture> {
  const texture = await new TextureLoader().loadAsync(new URL(`textures/${name}.webp`, root).href);
  // Rows of the picture run downward, as cloth coordinates do.
  texture.flipY = false;
  refine(texture, fine);
  if (repeat) texture.wrapS = texture.wrapT = RepeatWrapping;
  return texture;
}

/** Makes every material of the hall once its three textures have come. `root` is the site's absolute address; `fine` reads them between their sizes and along slanting surfaces. */
export async function loadMaterials(root: string, fine: boolean): Promise<HallMaterials> {
  const [atlas, drum, weave] = await Promise.all([load(root, 'batik', fine), load(root, 'drum', fine), load(root, 'cloth', fine, true)]);
  const made: ShaderMaterial[] = [];
  const keep = (material: ShaderMaterial): ShaderMaterial => {
    made.push(material);
    return material;
  };
  const uniform = (value: Texture): IUniform => ({ value });
  const dyes = new Map<string, number[]>();
  return {
    solid: keep(solidMaterial(uniform(weave))),
    planks: keep(plankMaterial(uniform(weave))),
    cloth: keep(clothMaterial(uniform(atlas), uniform(weave))),
    sky: keep(skyMaterial()),
    hills: keep(hillMaterial()),
    label: (texture, pale) => keep(labelMaterial(texture, pale)),
    drumFloor: (radius) => keep(drumFloorMaterial(uniform(drum), uniform(weave), radius)),
    dye(colour) {
      let found = dyes.get(colour);
      if (!found) dyes.set(colour, (found = paintColour(colour).toArray()));
      return found;
    },
    refine(wanted) {
      if (wanted === fine) return;
      fine = wanted;
      for (const texture of [atlas, drum, weave]) {
        refine(texture, fine);
        texture.needsUpdate = true;
      }
    },
    textureBytes: () => [atlas, drum, weave].reduce((sum, { image }) => sum + Math.round(((image as ImageBitmap).width * (image as ImageBitmap).height * 4 * 4) / 3), 0),
    dispose() {
      for (const material of made) material.dispose();
      for (const texture of [atlas, drum, weave]) texture.dispose();
    },
  };
}

