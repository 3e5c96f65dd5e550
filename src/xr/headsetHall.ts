import type { Page } from '../exhibition/paths';
import type { PledgeWords } from '../exhibits/pledge/pledgeWords';
import type { Booth, ExhibitionIndex, Question } from '../exhibition/types';
import type { Ray } from '../hall/hitBoard';
import type { BoothPlace, FloorPlan, Pose } from '../hall/types';
import type { Stage } from '../scene/stage';
import type { Settings } from '../visit/settings';
import type { VisitState } from '../visit/visit';
import type { Reading } from './board/BoardVoice';
import type { LedWalk } from './ledWalk';

/** What a headset needs of the hall. */
export interface HeadsetHall {
  index: ExhibitionIndex;
  /** Absolute address of the site, ending in `/`. */
  root: string;
  plan: FloorPlan;
  stage: Stage;
  /** Readies the scene for a frame seen from `eyes`. */
  update(eyes: Stage['camera']): void;
  /** Booths near enough to be drawn, nearest first. */
  nearBooths(): BoothPlace[];
  /** Whether a ray meets what the visitor made, where it hangs in the hall. */
  touchesCloth(ray: Ray): boolean;
  /** What the visitor has read, tried and signed so far. */
  made(): Pick<VisitState, 'seen' | 'outcomes' | 'pledges'>;
  loadBooth(id: string): Promise<Booth>;
  loadQuestions(): Promise<Question[]>;
  loadPledgeWords(): Promise<PledgeWords>;
  /** The page of this language at an address; null for any other address. */
  pageAt(href: string): Page | null;
  /** A booth's text was put before the visitor. */
  read(id: string): void;
  /** The visitor stands somewhere else now; the words for it come back. */
  moved(pose: Pose): string;
  /** How the visitor likes to move and to choose. */
  comfort: Pick<Settings, 'glide' | 'dwell'>;
  /** How the visitor is read to. */
  reading: Reading;
  /** A walk somebody set out for the visitor; without one 下一个 follows the hall's own order. */
  led?: LedWalk;
  /** Another page of the big board is before the visitor; null when the board is put away. */
  turned?(page: { number: number; count: number } | null): void;
}
