import type { ComponentChildren } from 'preact';
import type { Words } from '../../exhibition/words';
import { Dialog } from '../../controls/Dialog';
import { CareSwitch } from '../../reading/CareOffer';

interface MoreDialogProps {
  words: Words;
  languages: { lang: string; name: string; href: string }[];
  /** Missing when the hall has no tours, or they stand in the bar. */
  onTours: (() => void) | undefined;
  onSettings: () => void;
  onPassport: () => void;
  onSpeak: () => void;
  onMagnify: () => void;
  /** Missing on what one does not turn in the hand. */
  onTurn?: (() => void) | undefined;
  turning?: boolean;
  onClose: () => void;
  children?: ComponentChildren;
}

/** What the top bar has no room for: one word to a line. */
export function MoreDialog({ words, languages, onTours, onSettings, onPassport, onSpeak, onMagnify, onTurn, turning, onClose, children }: MoreDialogProps) {
  return (
    <Dialog title={words.more} closeWord={words.close} kind="more" onClose={onClose}>
      <div class="care-list">
        {onTours && <button type="button" class="care-button" onClick={onTours}>{words.tours}</button>}
        <button type="button" class="care-button" onClick={onPassport}>{words.passport}</button>
        <button type="button" class="care-button" onClick={onSettings}>{words.settings}</button>
        <button type="button" class="care-button" onClick={onSpeak}>{words.speak}</button>
        <button type="button" class="care-button" onClick={onMagnify}>{words.magnifier}</button>
        {onTurn && <button type="button" class="care-button" onClick={onTurn}>{turning ? words.turnStop : words.turnToLook}</button>}
        {languages.map(({ lang, name, href }) => <a key={lang} class="care-button" href={href} lang={lang} hreflang={lang}>{name}</a>)}
        {children}
        <CareSwitch words={words} look="care-button" />
      </div>
    </Dialog>
  );
}
