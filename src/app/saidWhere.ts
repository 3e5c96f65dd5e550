import type { ExhibitionIndex } from '../exhibition/types';
import { fill } from '../exhibition/words';
import type { Session } from './session';

type Titled = Map<string, { title: string }>;

/** Where the visitor is or walks to, in one sentence. */
export function saidWhere({ words }: ExhibitionIndex, { goal, booth, at }: Session, zones: Titled, booths: Titled): string {
  if (goal?.kind === 'corner') return fill(words.walkingTo, { title: words.faceToFace });
  if (goal?.kind === 'theatre') return fill(words.walkingTo, { title: words.theatre });
  if (goal?.kind === 'lobby') return fill(words.walkingTo, { title: words.lobby });
  if (goal?.kind === 'booth') return fill(words.walkingTo, { title: booths.get(goal.id)?.title ?? '' });
  if (goal?.kind === 'zone') return fill(words.walkingTo, { title: zones.get(goal.id)?.title ?? '' });
  if (booth) return fill(words.atBooth, { title: booths.get(booth)?.title ?? '' });
  if (at.kind === 'wing') return fill(words.inZone, { title: zones.get(at.zone)?.title ?? '' });
  return words.inLobby;
}
