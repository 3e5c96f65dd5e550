import type { ComponentChildren } from 'preact';
import type { ExhibitionIndex } from '../../exhibition/types';

interface CareTopProps {
  index: ExhibitionIndex;
  /** One sentence: where the visitor is or is walking to. */
  whereabouts: string;
  onLeave: () => void;
  onMap: () => void;
  onSearch: () => void;
  onMore: () => void;
  /** What hangs under the bar. */
  children?: ComponentChildren;
}

/** Along the top in care mode: four words and where you are; all the rest waits behind the last of them. */
export function CareTop({ index: { words }, whereabouts, onLeave, onMap, onSearch, onMore, children }: CareTopProps) {
  return (
    <header class="hall-top care-top">
      <nav class="care-row" aria-label={words.tools}>
        <button type="button" class="care-button" onClick={onLeave}>{words.leaveHall}</button>
        <button type="button" class="care-button" onClick={onMap}>{words.map}</button>
        <button type="button" class="care-button" onClick={onSearch}>{words.search}</button>
        <button type="button" class="care-button" onClick={onMore}>{words.more}</button>
      </nav>
      <p role="status" class="hall-where">{whereabouts}</p>
      {children}
    </header>
  );
}

/** One press turns by 30°, in radians. */
const turnStep = Math.PI / 6;

interface CareWaysProps {
  index: ExhibitionIndex;
  onPrevious: (() => void) | undefined;
  onNext: (() => void) | undefined;
  onListen: () => void;
  onHelp: () => void;
}

/** The four great buttons: back, on, hear, help. One with nothing to do stays where it is. */
export function CareWays({ index: { words }, onPrevious, onNext, onListen, onHelp }: CareWaysProps) {
  return (
    <div class="care-row">
      <button type="button" class="care-button" aria-disabled={!onPrevious} onClick={onPrevious}>{words.previousBooth}</button>
      <button type="button" class="care-button care-main" aria-disabled={!onNext} onClick={onNext}>{words.nextBooth}</button>
      <button type="button" class="care-button" onClick={onListen}>{words.listen}</button>
      <button type="button" class="care-button care-help" onClick={onHelp}>{words.help}</button>
    </div>
  );
}

interface CareBottomProps extends CareWaysProps {
  /** Set while the visitor stands at a booth. */
  onRead: (() => void) | undefined;
  /** Metres on, radians of turning to the left. */
  onStep: (forward: number, turn: number) => void;
}

/** Along the bottom in care mode: the four great buttons, and over them reading while one stands at a booth; turning at the sides. */
export function CareBottom({ index, onRead, onStep, ...ways }: CareBottomProps) {
  const { words } = index;
  return (
    <>
      <div class="hall-steps care-turns">
        <button type="button" class="care-turn" onClick={() => onStep(0, turnStep)}><i class="arrow arrow-left" />{words.turnLeft}</button>
        <button type="button" class="care-turn" onClick={() => onStep(0, -turnStep)}><i class="arrow arrow-right" />{words.turnRight}</button>
      </div>
      <footer class="hall-bottom care-bottom">
        {onRead && <button type="button" class="care-button care-read" onClick={onRead}>{words.read}</button>}
        <CareWays index={index} {...ways} />
      </footer>
    </>
  );
}
