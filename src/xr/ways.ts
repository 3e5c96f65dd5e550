import { cornerPlace } from '../hall/cornerPlace';
import { boothPlace } from '../hall/planIndex';
import { wingViewpoint } from '../hall/viewpoints';
import { nextLesson } from '../visit/lessons';
import type { BoardTexts } from './boardTexts';
import type { BoothTrail } from './boothTrail';
import type { Goal } from './choosing';
import type { HeadsetHall } from './headsetHall';
import type { Walking } from './walking';

/** Where a visitor can be taken in the hall, and what is put before them there. */
export class Ways {
  constructor(
    private readonly hall: Pick<HeadsetHall, 'plan' | 'index' | 'made' | 'pageAt' | 'led'>, private readonly walking: Walking,
    private readonly texts: BoardTexts, private readonly trail: BoothTrail,
  ) {}

  /** Goes to what a ray chose. */
  to(goal: Goal): void {
    if (goal.kind === 'floor') this.walking.jump(goal.point);
    else if (goal.kind === 'booth') this.toBooth(goal.id);
    else if (goal.kind === 'zone') this.toZone(goal.id);
    else if (goal.kind === 'theatre') this.toTheatre(goal.id);
    else if (goal.kind === 'cloth') this.texts.showCloth();
    else this.toCorner();
  }

  /** Goes to a booth's reading spot and opens its board. */
  toBooth(id: string): void {
    const booth = boothPlace(this.hall.plan, id);
    if (!booth) return;
    if (this.trail.here === id) return this.texts.read(id);
    this.walking.jump(booth.readingSpot, () => this.texts.read(id));
  }

  /** Goes back to where a visit begins. */
  toLobby(): void {
    this.walking.jump(this.hall.plan.lobby.start);
  }

  private toZone(id: string): void {
    const wing = this.hall.plan.wings.find(({ zone }) => zone === id);
    if (wing) this.walking.jump(wingViewpoint(wing));
  }

  /** Goes to a wing's theatre and opens the lesson that comes next. */
  private toTheatre(id: string): void {
    const { plan, index, made } = this.hall;
    const theatre = plan.wings.find(({ zone }) => zone === id)?.theatre;
    const lesson = nextLesson(index.zones.find((zone) => zone.id === id)?.booths ?? [], made().outcomes);
    if (theatre && lesson !== undefined) this.walking.jump(theatre.spot, () => this.texts.read(lesson));
  }

  /** Goes to the face-to-face corner and opens its questions. */
  private toCorner(): void {
    this.walking.jump(cornerPlace(this.hall.plan).spot, () => this.texts.ask(null));
  }

  /** Follows a link inside the hall; what the hall has no place for leads nowhere. */
  along(href: string): void {
    const page = this.hall.pageAt(href);
    if (page?.kind === 'booth') this.toBooth(page.id);
    else if (page?.kind === 'zone') this.toZone(page.id);
    else if (page?.kind === 'question') this.texts.ask(page.id);
  }

  /** What 下一个 does now; a led walk ends with the farewell. Undefined where nothing comes next. */
  next(): (() => void) | undefined {
    const { next } = this.trail;
    if (next !== undefined) return () => this.toBooth(next);
    return this.hall.led && (() => this.texts.farewell('end'));
  }
}
