import type { Words } from '../exhibition/words';
import { askAgain } from './askAgain';

/** Has the page read aloud; only there where scripts run. */
export function ListenButton({ words }: { words: Words }) {
  return <p class="listen needs-script" data-silent><button {...askAgain} class="listen-button" data-tool="listen">{words.listen}</button></p>;
}
