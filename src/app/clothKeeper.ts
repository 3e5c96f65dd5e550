import type { Figures } from '../batik/visitorCloth';
import { loadFigures } from '../controls/loadFigures';
import { drawCloth } from '../scene/hangings/drawCloth';
import { Hangings } from '../scene/hangings/hangings';
import { hasEarned } from '../visit/earned';
import { passport } from '../visit/passport';
import { passportCloth } from '../visit/passportCloth';
import type { VisitState } from '../visit/visit';
import type { ClothParts } from './bringCloth';
import type { HallView } from './hallView';

/** What the cloth and the ribbons show. */
type Shown = Pick<VisitState, 'seen' | 'outcomes' | 'pledges'> & { view: HallView };

/** Keeps what hangs in the hall in step with the visit: call what it returns whenever the visit, or the view, may have changed. */
export function createClothKeeper({ index, root, visit, view }: ClothParts): () => void {
  let figures: Figures = {};
  let shown: Shown | null = null;
  let hung: { hangings: Hangings; view: HallView } | null = null;

  async function draw(wanted: Shown): Promise<void> {
    const made = passport(index(), wanted.seen, wanted.outcomes);
    // Only drawings of which something is on the cloth are fetched.
    const begun = made.zones.filter(({ booths, motif }) => !figures[motif] && booths.some(({ waxed }) => waxed));
    figures = { ...figures, ...(await loadFigures(begun, root)) };
    const picture = made.waxed > 0 ? await drawCloth(passportCloth(made.zones, figures, '')) : null;
    // The visit went on meanwhile.
    if (shown !== wanted) return;
    const at = wanted.view;
    if (hung?.view !== at) {
      at.hang((plan, materials) => {
        hung = { view: at, hangings: new Hangings(plan, materials) };
        return hung.hangings;
      });
    }
    hung?.hangings.show(picture, wanted.pledges);
    at.redraw();
  }

  return () => {
    const { seen, outcomes, pledges } = visit.store.getState();
    const now: Shown = { seen, outcomes, pledges, view: view() };
    if (shown && (['seen', 'outcomes', 'pledges', 'view'] as const).every((part) => shown![part] === now[part])) return;
    shown = now;
    if (hasEarned(index(), now)) {
      // Offline, or a browser that cannot draw it: the next step of the visit tries again.
      draw(now).catch(() => shown === now && (shown = null));
      return;
    }
    if (hung) now.view.hang(null);
    hung = null;
  };
}
