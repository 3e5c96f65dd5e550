import { CareBottom, CareTop } from '../care/mode/CareBars';
import { BottomBar, TopBar } from '../controls/HallBars';
import { InView } from '../controls/InView';
import { TourBar } from '../controls/TourBar';
import { TourOffer } from '../controls/TourOffer';
import { fill } from '../exhibition/words';
import { CareOffer } from '../reading/CareOffer';
import { lineSaid } from '../visit/tour';
import { BankLine } from './BankLine';
import { Headsets } from './Headsets';
import { saidWhere } from './saidWhere';
import { TourAloud } from './TourAloud';
import type { Hall } from './useHall';
import { waysOf } from './waysOf';

/** The bars and offers about somebody who walks through the hall. `isNew`: they are to be offered a tour. */
export function Walkabout({ hall, isNew }: { hall: Hall; isNew: boolean }) {
  const { index, root, session, visitor, guide, view, visit, duck, state, kept, zones, booths, here, reading, tour, suggestion, walk, listen } = hall;
  const { words } = index;
  const { seen, tour: progress, settings: { care, careAsked } } = kept;
  /** Nobody is asked on their way, over what they read, or two things at once; in care mode not even beside a hint. */
  const mayAsk = careAsked && !isNew && !(care && !state.hinted) && !state.goal && !tour && !reading;
  const onward = here && seen.includes(here) && suggestion && !state.goal && !tour && !reading && (
    <button type="button" class="where-next" onClick={() => visitor.walkTo(suggestion.id, false)}>{fill(words.whereNext, { title: suggestion.title })}</button>
  );
  const [Top, Bottom] = care ? [CareTop, CareBottom] : [TopBar, BottomBar];
  return (
    <>
      <InView
        index={index} plan={view.plan} look={view.look} booth={here} walking={state.goal !== null}
        goTo={(place) => {
          if (place.kind === 'booth') visitor.walkTo(place.id, false);
          else if (place.kind === 'zone') visitor.walkToZone(place.id);
          else if (place.kind === 'theatre') visitor.walkToTheatre(place.id);
          else visitor.walkToLobby();
        }}
      />
      <Top
        {...waysOf(hall)}
        index={index}
        whereabouts={saidWhere(index, state, zones, booths)}
        onLeave={() => visitor.leave()}
        onMap={() => visitor.show('map')}
        onSearch={() => visitor.show('search')}
        onMore={() => visitor.show('more')}
        onHelp={() => visitor.show('help')}
      >
        {!care && <Headsets hall={hall} />}
        {!careAsked && <CareOffer words={words} />}
        {isNew && <TourOffer words={words} onAccept={() => void guide.start(index.tours[0]!.id)} onDecline={() => session.setState({ offered: true })} />}
        {mayAsk ? <BankLine index={index} session={session} visit={visit} inLobby={state.at.kind === 'lobby'}>{onward}</BankLine> : onward}
      </Top>
      {tour && progress && (
        <TourBar
          index={index} tour={tour} progress={progress} tell={guide.tell} onLeave={guide.leave}
          onRead={here ? () => visitor.readBooth(here) : undefined}
          aloud={state.tourAloud} onAloud={() => session.setState({ tourAloud: !state.tourAloud })}
        >
          {state.tourAloud && <TourAloud index={index} root={root} visit={visit} line={lineSaid(tour, progress)} quiet={reading !== undefined || state.dialog !== null} onSpeaking={duck} />}
        </TourBar>
      )}
      <Bottom
        index={index}
        onPrevious={walk(visitor.neighbour('previous'), care)}
        onNext={walk(visitor.neighbour('next'), care)}
        onRead={here && !state.goal ? () => visitor.readBooth(here) : undefined}
        onStep={(forward, turn) => view.locomotion.nudge(forward, turn)}
        onListen={listen}
        onHelp={() => visitor.show('help')}
      />
    </>
  );
}
