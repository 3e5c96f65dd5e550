import { Notice } from '../controls/Notice';
import type { Hall } from './useHall';

/** What the hall has to say of itself, each with what to do next. `isNew`: the visitor is still being offered a tour. */
export function HallNotices({ hall, isNew }: { hall: Hall; isNew: boolean }) {
  const { index: { words }, state, kept: { settings, storage }, session, reading, addressHere, visitor } = hall;
  const { care, careAsked } = settings;
  /** Said once when the device would not keep, or had lost, what was seen. */
  const storageWord = { ok: null, blocked: words.storageBlocked, reset: words.storageReset }[storage];
  const afresh = { word: words.tryAgain, href: `${addressHere()}?hall` };
  return (
    <>
      {/* One thing at a time: how to move is told once the offer of a tour is answered. */}
      {!state.hinted && !reading && !isNew && careAsked && (
        <Notice
          urgent={false} text={matchMedia('(hover: hover)').matches ? `${words.howToMove} ${words.howToMoveKeys}` : words.howToMove}
          actions={care ? [{ word: words.understood, onClick: () => session.setState({ hinted: true }) }] : []}
        />
      )}
      {storageWord !== null && state.hinted && !state.storageSaid && (
        <Notice urgent={false} text={storageWord} actions={[{ word: words.understood, onClick: () => session.setState({ storageSaid: true }) }]} />
      )}
      {state.turning === 'refused' && <Notice urgent={false} text={words.turnRefused} actions={[{ word: words.understood, onClick: () => session.setState({ turning: false }) }]} />}
      {/* Nothing is exchanged under somebody's hands: they say when. */}
      {state.newer && state.hinted && !reading && state.dialog === null && (
        <Notice urgent={false} text={words.freshVersion} actions={[{ ...afresh, word: words.freshNow }, { word: words.understood, onClick: () => session.setState({ newer: false }) }]} />
      )}
      {state.trouble === 'lost' && <Notice text={words.hallLost} />}
      {state.trouble === 'restored' && (
        <Notice urgent={false} text={words.hallRestored} actions={care ? [{ word: words.understood, onClick: () => session.setState({ trouble: null }) }] : []} />
      )}
      {state.trouble === 'gone' && <Notice text={words.hallFailed} actions={[afresh, { word: words.readPlain, onClick: () => visitor.leave() }]} />}
    </>
  );
}
