import { cornerPlace } from '../hall/cornerPlace';
import type { FloorPlan } from '../hall/types';
import { board } from './flats';
import { Instances } from './instances';
import { LabelAtlas } from './labels';
import type { HallMaterials } from './materials';
import { cornerMeasures, cornerPart } from './parts/corner';

/** The corner where questions are answered face to face: its furniture, and its name over it. */
export class FaceToFace {
  readonly instances: Instances;
  private readonly name = new LabelAtlas(1, 1);

  /** `word` is what the name board says, on a ground of `dye`. */
  constructor(plan: FloorPlan, word: string, dye: string, { solid, label, dye: dyed }: HallMaterials) {
    this.name.show([{ key: 'name', text: word, dye }]);
    const { width, height, centre, forward } = cornerMeasures.board;
    this.instances = new Instances(
      [{ geometry: cornerPart(), material: solid }, { geometry: board(width, height, centre, forward), material: label(this.name.texture, true) }],
      1, 1.6, { rect: 4, dye: 3 },
    );
    this.instances.set([{ pose: cornerPlace(plan).back, extras: { rect: this.name.rect('name')!, dye: dyed(dye) } }]);
  }

  /** Bytes the name board takes on the GPU. */
  get bytes(): number {
    return this.name.bytes;
  }

  dispose(): void {
    this.name.dispose();
  }
}
