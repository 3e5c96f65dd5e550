import type { Texture } from 'three';
import { distance } from '../hall/frame';
import type { BoothPlace, Point } from '../hall/types';
import { baysNear } from '../hall/whereabouts';
import { board, wholeRect } from './flats';
import { Instances } from './instances';
import { LabelAtlas } from './labels';
import { boothLooks } from './looks';
import { bayMeasures, boothMeasures } from './measures';
import { panelTexture } from './panelTexture';
import { boardExtras, clothExtras, Standing, zoneOf, type Setting } from './standing';

/** Metres within which booths and bays are drawn; the mist hides what lies beyond. */
const sight = 42;
/** Metres within which a bay shows the bent balusters of its rails and the columns under its eaves. */
const fineSight = 14;
/** The window of near things is made anew when the visitor has gone this many metres. */
const stride = 3;
/** Most bays and booths drawn at once: what a lobby of twenty wings shows within `sight`. */
const mostBays = 80;
const mostFineBays = 16;

/** The bays and booths near the visitor: what a frame costs does not grow with the hall. */
export class NearWindow {
  readonly standing = new Standing();
  /** Booths near enough to be drawn, nearest first. */
  booths: BoothPlace[] = [];
  /** Where the visitor was when the window was made; null before the first frame. */
  middle: Point | null = null;
  private readonly bays: Instances;
  private readonly trims: Instances;
  private readonly farTrims: Instances;
  private readonly frames: Instances;
  private readonly titles = new LabelAtlas(2, 16);
  private readonly titleBoards: Instances;
  private readonly panel: Texture;
  private readonly titleOf = new Map<string, string>();

  constructor(private readonly setting: Setting) {
    const { index, materials } = setting;
    for (const zone of index.zones) for (const booth of zone.booths) this.titleOf.set(booth.id, booth.title);
    const { kit, timber, planks, cloth, label } = materials;
    const reach = bayMeasures.length / 2 + 2.5;
    this.bays = this.standing.add(new Instances([{ geometry: kit('bay'), material: timber }, { geometry: kit('bayFloor'), material: planks }], mostBays, reach, { dye: 3 }));
    this.trims = this.standing.add(new Instances([{ geometry: kit('trim'), material: timber }], mostFineBays, reach));
    this.farTrims = this.standing.add(new Instances([{ geometry: kit('trimFar'), material: timber }], mostBays, reach));
    const { cloth: c, title, panel } = boothMeasures;
    this.panel = panelTexture(index.words.read);
    this.frames = this.standing.add(new Instances(
      [
        { geometry: kit('booth'), material: timber },
        { geometry: board(c.size, c.size, c.centre), material: cloth },
        { geometry: wholeRect(board(panel.width, panel.height, panel.centre, panel.forward, panel.lean)), material: label(this.panel, false) },
      ],
      mostBays * 2, 2.4, clothExtras,
    ));
    this.titleBoards = this.standing.add(new Instances(
      [{ geometry: board(title.width, title.height, title.centre, 0.021), material: label(this.titles.texture, true) }],
      mostBays * 2, 2.4, boardExtras,
    ));
    for (const mesh of this.titleBoards.meshes) mesh.onBeforeRender = (renderer) => this.titles.send(renderer);
  }

  /** Bytes the titles take on the GPU. */
  get bytes(): number {
    return this.titles.bytes;
  }

  /** Follows the visitor; true when other things are near now. */
  follow(point: Point): boolean {
    if (this.middle && distance(this.middle, point) <= stride) return false;
    this.middle = point;
    const { plan, index, materials: { dye } } = this.setting;
    const colour = (zone: string) => zoneOf(index, zone).colour;
    // A theatre stands in a bay without booths.
    const theatres = plan.wings.flatMap(({ zone, theatre }) => (theatre ? [{ bay: { zone, centre: theatre.bay }, booths: [] }] : [])).filter(({ bay }) => distance(bay.centre, point) < sight);
    const near = [...baysNear(plan, point, sight), ...theatres].toSorted((a, b) => distance(a.bay.centre, point) - distance(b.bay.centre, point));
    const fine = near.filter(({ bay }) => distance(bay.centre, point) < fineSight).slice(0, mostFineBays);
    const poses = ({ bay }: (typeof near)[number]) => ({ pose: bay.centre });
    this.bays.set(near.map(({ bay }) => ({ pose: bay.centre, extras: { dye: dye(colour(bay.zone)) } })));
    this.trims.set(fine.map(poses));
    this.farTrims.set(near.slice(fine.length).map(poses));
    this.booths = near.flatMap(({ booths }) => booths).toSorted((a, b) => distance(a.cloth, point) - distance(b.cloth, point));
    this.frames.set(this.booths.map(({ id, zone, cloth }) => ({ pose: cloth, extras: boothLooks(zoneOf(index, zone), id, dye) })));
    this.titles.show(this.booths.map(({ id, zone }) => ({ key: id, text: this.titleOf.get(id)!, dye: colour(zone) })));
    this.titleBoards.set(this.booths.map(({ id, zone, cloth }) => ({
      pose: cloth,
      extras: { rect: this.titles.rect(id) ?? [0, 0, 0, 0], dye: dye(colour(zone)) },
    })));
    return true;
  }

  /** Puts away what `standing` does not hold. */
  dispose(): void {
    this.panel.dispose();
    this.titles.dispose();
  }
}
