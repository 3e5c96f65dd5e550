import { readingPitch } from '../controls/locomotion';
import type { Page } from '../exhibition/paths';
import { boothPlace } from '../hall/planIndex';
import type { FloorPlan } from '../hall/types';
import { wingViewpoint } from '../hall/viewpoints';
import type { Visit } from '../visit/visit';
import type { StartingPose } from './hallView';
import { comesToWalk } from './hallEntry';

/** Where the hall opens: at what the page shows, else where a returning visitor stood, else in the lobby (null). */
export function startingPose(plan: FloorPlan, page: Page, visit: Visit): StartingPose | null {
  if (page.kind === 'booth') {
    const booth = boothPlace(plan, page.id);
    return booth ? { ...booth.readingSpot, pitch: readingPitch } : null;
  }
  if (page.kind === 'zone') {
    const wing = plan.wings.find(({ zone }) => zone === page.id);
    return wing ? wingViewpoint(wing) : null;
  }
  return comesToWalk() ? visit.store.getState().place : null;
}
