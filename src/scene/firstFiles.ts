/**
 * What the first frame waits for beside its code, by address from the site's root. Named here, without three, so that a page
 * can ask for it before the code that reads it has come.
 */
export const firstTextures = ['batik', 'drum', 'timber-light'] as const;
/** The baked textures: these, and the weave, without which the first frame is drawn. */
export type BakedTexture = (typeof firstTextures)[number] | 'cloth';

/** Where a baked texture lies. */
export function textureFile(name: BakedTexture): string {
  return `textures/${name}.webp`;
}

/** Where the hall's timber lies. */
export const timberFile = 'models/hall/timber.glb';
