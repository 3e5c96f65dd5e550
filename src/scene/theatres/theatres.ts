import { CanvasTexture, LinearMipmapLinearFilter } from 'three';
import { fill } from '../../exhibition/words';
import { distance } from '../../hall/frame';
import { theatreMeasures, type TheatrePlace } from '../../hall/theatrePlace';
import type { Point } from '../../hall/types';
import { isLearnt, lessonsOf, nextLesson } from '../../visit/lessons';
import type { Outcomes } from '../../visit/outcome';
import { board } from '../flats';
import { Instances } from '../instances';
import { theatrePart } from '../parts/theatre';
import { boardExtras, Standing, zoneOf, type Setting } from '../standing';
import { drawLessons } from './lessonSheet';

/** Metres within which benches and screens are drawn, as bays are, and within which what stands on the nearest screen is. */
const sight = 42;
const legible = 26;
/** Pixels of the sheet, shaped like the screen. */
const sheet = { width: 1024, height: 474 } as const;
const cotton = '#f4efe3';

interface Theatre {
  zone: string;
  place: TheatrePlace;
}

/**
 * The theatres past the ends of wings with lessons: two draw calls, and one picture that is drawn for the nearest while somebody is near enough to
 * read it and let go afterwards. A screen farther off is bare cotton.
 */
export class Theatres {
  readonly standing = new Standing();
  private readonly all: Theatre[];
  private readonly parts: Instances;
  private readonly screens: Instances;
  private readonly canvas = document.createElement('canvas');
  private readonly texture = new CanvasTexture(this.canvas);
  private outcomes: Outcomes = {};
  /** The zone whose lessons are on the picture. */
  private shown: string | null = null;

  constructor(private readonly setting: Setting) {
    const { plan, materials } = setting;
    this.all = plan.wings.flatMap(({ zone, theatre }) => (theatre ? [{ zone, place: theatre }] : []));
    this.texture.minFilter = LinearMipmapLinearFilter;
    this.texture.anisotropy = 4;
    const { cloth: { width, height, centre }, band } = theatreMeasures;
    const most = Math.max(1, this.all.length);
    this.parts = this.standing.add(new Instances([{ geometry: theatrePart(), material: materials.solid }], most, 6));
    this.screens = this.standing.add(new Instances(
      [{ geometry: board(width - 2 * band, height - 2 * band, centre, 0.005), material: materials.label(this.texture, false) }],
      most, 6, boardExtras,
    ));
  }

  /** Bytes the picture takes on the GPU, mipmaps included. */
  get bytes(): number {
    return this.shown === null ? 0 : Math.round((sheet.width * sheet.height * 4 * 4) / 3);
  }

  /** Follows the visitor. */
  follow(point: Point): void {
    const near = this.all.map((theatre) => ({ ...theatre, metres: distance(theatre.place.screen, point) })).filter(({ metres }) => metres < sight).sort((a, b) => a.metres - b.metres);
    this.parts.set(near.map(({ place }) => ({ pose: place.screen })));
    const [nearest] = near;
    const readable = nearest && nearest.metres < legible ? nearest.zone : null;
    if (readable !== this.shown) this.draw(readable);
    const dye = this.setting.materials.dye(cotton);
    this.screens.set(near.map(({ zone, place }) => ({ pose: place.screen, extras: { rect: zone === this.shown ? [0, 0, 1, 1] : [0, 0, 0, 0], dye } })));
  }

  /** What the visitor has gone through. */
  setOutcomes(outcomes: Outcomes): void {
    this.outcomes = outcomes;
    if (this.shown !== null) this.draw(this.shown);
  }

  /** Draws the lessons of a zone, or lets the picture go. */
  private draw(zone: string | null): void {
    this.shown = zone;
    // Freed with whatever size it had; what is drawn anew is sent anew.
    this.texture.dispose();
    this.canvas.width = zone === null ? 1 : sheet.width;
    this.canvas.height = zone === null ? 1 : sheet.height;
    const context = zone === null ? null : this.canvas.getContext('2d');
    if (zone === null || !context) return;
    const { index } = this.setting;
    const { title, colour, booths } = zoneOf(index, zone);
    const lessons = lessonsOf(booths);
    const next = nextLesson(booths, this.outcomes);
    drawLessons(context, {
      title, dye: colour,
      lessons: lessons.map(({ id, title, lesson }) => ({ title, minutes: fill(index.words.lessonMinutes, { minutes: lesson ?? 0 }), learnt: isLearnt(id, this.outcomes) })),
      next: lessons.findIndex(({ id }) => id === next),
    });
    this.texture.needsUpdate = true;
  }

  /** Puts away what `standing` does not hold. */
  dispose(): void {
    this.texture.dispose();
  }
}
