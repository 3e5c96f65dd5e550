import { CanvasTexture, Group, LinearMipmapLinearFilter, type Frustum, type ShaderMaterial } from 'three';
import { clothPlace, rackMeasures, touchesRack, type ClothPlace } from '../../hall/clothPlace';
import type { Ray } from '../../hall/hitBoard';
import type { FloorPlan, Pose } from '../../hall/types';
import type { Hung } from '../hallScene';
import { Instances } from '../instances';
import type { HallMaterials } from '../materials';
import { rackPart } from '../parts/rack';
import { hangingMaterial } from '../shaders/hanging';
import { atlasSize } from './atlasPlan';
import { drawAtlas, type ClothPicture, type SignedName } from './drawAtlas';
import { ribbonMeasures, sheets } from './sheets';

/**
 * What the visitor made, beside the drum: their cloth on one rack, their signed ribbons on the other. Two draw calls (the racks,
 * and all that hangs on them) and one picture, which is drawn over when something changes and sent again to the GPU by three itself after a lost context.
 */
export class Hangings implements Hung {
  readonly group = new Group();
  private readonly place: ClothPlace;
  private readonly canvas = document.createElement('canvas');
  private readonly texture = new CanvasTexture(this.canvas);
  private readonly material: ShaderMaterial;
  private hung: Instances | null = null;
  private racks: Pose[] = [];
  /** Mipmaps add a third. */
  readonly bytes = Math.round((atlasSize * atlasSize * 4 * 4) / 3);

  constructor(plan: FloorPlan, private readonly materials: HallMaterials) {
    this.place = clothPlace(plan);
    this.canvas.width = this.canvas.height = atlasSize;
    this.texture.minFilter = LinearMipmapLinearFilter;
    this.texture.anisotropy = 4;
    this.material = hangingMaterial(this.texture, materials.cloth.uniforms['weave']!);
  }

  /** Hangs a cloth (null while nothing is on it) and ribbons in the place of those before. */
  show(cloth: ClothPicture | null, names: readonly SignedName[]): void {
    const context = this.canvas.getContext('2d');
    if (!context) return;
    drawAtlas(context, cloth, names);
    this.texture.needsUpdate = true;
    const { bar } = rackMeasures;
    const bars = names.length > ribbonMeasures.each ? [bar, bar - ribbonMeasures.lower] : [bar];
    const rack = rackPart([...(cloth ? [{ side: 1, bars: [bar] } as const] : []), ...(names.length > 0 ? [{ side: -1, bars } as const] : [])]);
    this.takeDown();
    this.hung = new Instances([{ geometry: rack, material: this.materials.solid }, { geometry: sheets(cloth, names.length), material: this.material }], 1, 2.2);
    this.hung.set([{ pose: this.place.middle }]);
    this.group.add(...this.hung.meshes);
    this.racks = [...(cloth ? [this.place.cloth] : []), ...(names.length > 0 ? [this.place.ribbons] : [])];
  }

  touched(ray: Ray): boolean {
    return touchesRack(ray, this.racks);
  }

  cull(frustum: Frustum): void {
    this.hung?.cull(frustum);
  }

  private takeDown(): void {
    this.group.clear();
    this.hung?.dispose();
  }

  dispose(): void {
    this.takeDown();
    this.texture.dispose();
    this.material.dispose();
  }
}
