import type { ComponentChildren } from 'preact';
import type { ExhibitionIndex } from '../exhibition/types';
import { CareSwitch } from '../reading/CareOffer';

interface TopBarProps {
  index: ExhibitionIndex;
  /** One sentence: where the visitor is or is walking to. */
  whereabouts: string;
  onLeave: () => void;
  onMap: () => void;
  onSearch: () => void;
  /** Missing when the hall has no tours. */
  onTours: (() => void) | undefined;
  onMore: () => void;
  onHelp: () => void;
  /** What hangs under the bar. */
  children?: ComponentChildren;
}

/** Along the top: the way out, where you are, map, search, tours, care mode and what else there is; help in the corner. */
export function TopBar({ index, whereabouts, onLeave, onMap, onSearch, onTours, onMore, onHelp, children }: TopBarProps) {
  const { words } = index;
  return (
    <header class="hall-top">
      <button type="button" class="hall-button hall-leave" onClick={onLeave}>{words.leaveHall}</button>
      <p role="status" class="hall-where">{whereabouts}</p>
      <nav class="hall-tools" aria-label={words.more}>
        <button type="button" class="hall-button" onClick={onMap}>{words.map}</button>
        <button type="button" class="hall-button" onClick={onSearch}>{words.search}</button>
        {onTours && <button type="button" class="hall-button" onClick={onTours}>{words.tours}</button>}
        <CareSwitch words={words} look="hall-button" />
        <button type="button" class="hall-button" onClick={onMore}>{words.more}</button>
      </nav>
      <button type="button" class="hall-button hall-help" onClick={onHelp}>{words.help}</button>
      {children}
    </header>
  );
}

/** One press turns by 30°, in radians. */
const turnStep = Math.PI / 6;

interface BottomBarProps {
  index: ExhibitionIndex;
  onPrevious: (() => void) | undefined;
  onNext: (() => void) | undefined;
  /** Set while the visitor stands at a booth. */
  onRead: (() => void) | undefined;
  onStep: (forward: number, turn: number) => void;
}

/**
 * Along the bottom: one big step on, one back, and reading; at the sides, turning without a drag.
 * A button with nothing to do stays where it is and keeps the focus, so nothing moves under a finger.
 */
export function BottomBar({ index, onPrevious, onNext, onRead, onStep }: BottomBarProps) {
  const { words } = index;
  return (
    <>
      <div class="hall-steps">
        <button type="button" class="step-button step-left" aria-label={words.turnLeft} onClick={() => onStep(0, turnStep)}><i class="arrow arrow-left" /></button>
        <button type="button" class="step-button step-forward" aria-label={words.walkForward} onClick={() => onStep(2, 0)}><i class="arrow arrow-up" /></button>
        <button type="button" class="step-button step-back" aria-label={words.walkBack} onClick={() => onStep(-2, 0)}><i class="arrow arrow-down" /></button>
        <button type="button" class="step-button step-right" aria-label={words.turnRight} onClick={() => onStep(0, -turnStep)}><i class="arrow arrow-right" /></button>
      </div>
      <footer class="hall-bottom">
        <button type="button" class="big-button" aria-disabled={!onPrevious} onClick={onPrevious}>{words.previousBooth}</button>
        <button type="button" class="big-button big-button-read" aria-disabled={!onRead} onClick={onRead}>{words.read}</button>
        <button type="button" class="big-button big-button-main" aria-disabled={!onNext} onClick={onNext}>{words.nextBooth}</button>
      </footer>
    </>
  );
}
