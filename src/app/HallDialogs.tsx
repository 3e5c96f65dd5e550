import { useCallback } from 'preact/hooks';
import { CareWays } from '../care/mode/CareBars';
import { LeaveDialog } from '../care/mode/LeaveDialog';
import { MoreDialog } from '../care/mode/MoreDialog';
import { QuestionsDialog } from '../controls/QuestionsDialog';
import { ReadingDialog } from '../controls/ReadingDialog';
import { ToursDialog } from '../controls/ToursDialog';
import { exhibitionLoader } from './chunks';
import { Aloud } from './Aloud';
import { AlongTool } from './AlongTool';
import { followInHall, goToHit } from './hallLinks';
import { Headsets } from './Headsets';
import { addressOf } from './history';
import { MapTool } from './MapTool';
import { Tools } from './Tools';
import type { Hall } from './useHall';
import { waysOf } from './waysOf';

/** The dialogs that open over the hall, one at a time. */
export function HallDialogs({ hall }: { hall: Hall }) {
  const { index, root, session, visitor, guide, view, visit, duck, state, kept: { seen, settings: { care } }, tours, booths, suggestion, walk, listen, here, reading } = hall;
  const { words, lang } = index;
  const { dialog } = state;
  const close = () => visitor.show(null);
  const loadBooth = useCallback((id: string) => exhibitionLoader().loadBooth(lang, booths.get(id)?.zone ?? '', id), [lang, booths]);
  const loadQuestions = useCallback(() => exhibitionLoader().loadQuestions(lang), [lang]);
  const onLink = (event: MouseEvent) => followInHall(hall, event);
  const ways = waysOf(hall);
  const [previous, next] = [visitor.neighbour('previous'), visitor.neighbour('next')];
  return (
    <>
      {dialog === 'map' && (
        <MapTool
          index={index} plan={view.plan} here={view.look} seen={seen} next={suggestion} onClose={close}
          goToBooth={(id) => visitor.walkTo(id, false)} goToZone={(id) => visitor.walkToZone(id)} goToLobby={() => visitor.walkToLobby()}
          goToCorner={() => visitor.walkToCorner()} onPassport={() => visitor.show('passport')}
        />
      )}
      {dialog === 'more' && (
        <MoreDialog {...ways} onTours={care ? ways.onTours : undefined} words={words} onClose={close}>
          <Headsets hall={hall} />
          <AlongTool words={words} lang={lang} root={root} />
        </MoreDialog>
      )}
      {dialog === 'leave' && <LeaveDialog words={words} onStay={close} onLeave={() => visitor.leave()} />}
      {dialog === 'tours' && <ToursDialog index={index} tours={tours} load={guide.load} onStart={(id) => void guide.start(id)} onClose={close} />}
      {dialog === 'questions' && <QuestionsDialog index={index} root={root} id={state.question} load={loadQuestions} onLink={onLink} onList={() => visitor.ask(null)} onClose={close} />}
      {reading && (
        <ReadingDialog
          key={reading.id}
          id={reading.id} title={reading.title} index={index} root={root}
          address={addressOf(root, lang, { kind: 'booth', id: reading.id })}
          loadBooth={loadBooth}
          onRead={visit.see} onLink={onLink} onClose={() => visitor.closeBooth()}
          goPrevious={walk(previous, true)} goNext={walk(next, true)}
          foot={care && <CareWays index={index} onPrevious={walk(previous, true)} onNext={walk(next, true)} onListen={listen} onHelp={() => visitor.show('help')} />}
          aloud={state.listening && <Aloud index={index} root={root} session={session} visit={visit} text=".sheet-dialog-reading .article" onSpeaking={duck} />}
        />
      )}
      <Tools
        index={index} root={root} session={session} visit={visit}
        open={(hit) => goToHit(hall, hit)}
        hall={{
          walkToLobby: () => visitor.walkToLobby(),
          walkToCorner: () => visitor.walkToCorner(),
          hasTours: index.tours.length > 0,
          step(which) {
            const id = visitor.neighbour(which);
            walk(id, care || reading !== undefined)?.();
            return id !== undefined;
          },
          read() {
            if (!here || state.goal) return false;
            visitor.readBooth(here);
            return true;
          },
          listen,
          halt: () => visitor.halt(),
        }}
      />
    </>
  );
}
