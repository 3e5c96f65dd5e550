import { useEffect } from 'preact/hooks';
import { Notice } from '../controls/Notice';
import { Boundary } from '../exhibition/Boundary';
import { HallDialogs } from './HallDialogs';
import { HallNotices } from './HallNotices';
import { useHall, type HallParts } from './useHall';
import { useStore } from './useStore';
import { Walkabout } from './Walkabout';

/** Everything over the canvas: bars, dialogs, messages. Nothing of it is shown while the plain page is in front. */
export function HallApp(parts: HallParts) {
  const { view } = parts;
  const inHall = useStore(parts.session).surface === 'hall';
  useEffect(() => {
    document.documentElement.dataset.surface = inHall ? 'hall' : 'page';
    const holder = document.getElementById('hall');
    holder?.toggleAttribute('inert', !inHall);
    holder?.setAttribute('aria-hidden', String(!inHall));
    if (inHall) holder?.focus({ preventScroll: true });
    view.resize();
  }, [inHall, view]);
  return inHall ? <InHall {...parts} /> : null;
}

/** A part that breaks is put in order by itself: dialogs without the bars, bars without the dialogs. */
function InHall(parts: HallParts) {
  const hall = useHall(parts);
  const { index: { words, tours }, kept: { seen, tour: progress, settings: { careAsked } }, state, visitor } = hall;
  /** Care mode is offered first; the offer of a tour waits for its answer. */
  const isNew = tours.length > 0 && careAsked && !state.offered && !progress && seen.length === 0 && state.at.kind === 'lobby' && !state.goal;
  const leave = { word: words.readPlain, onClick: () => visitor.leave() };
  return (
    <>
      <Boundary renderBroken={(again) => <Notice text={words.partFailed} actions={[{ word: words.tryAgain, onClick: again }, leave]} />}>
        <Walkabout hall={hall} isNew={isNew} />
      </Boundary>
      <HallNotices hall={hall} isNew={isNew} />
      <Boundary
        shows={`${state.dialog} ${state.reading}`}
        renderBroken={(again) => <Notice text={words.partFailed} actions={[{ word: words.tryAgain, onClick: again }, { word: words.close, onClick: () => (state.reading === null ? visitor.show(null) : visitor.closeBooth()) }, leave]} />}
      >
        <HallDialogs hall={hall} />
      </Boundary>
    </>
  );
}
