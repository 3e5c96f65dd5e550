import type { Words } from '../exhibition/words';

/** Has the page read aloud; only there where scripts run. */
export function ListenButton({ words }: { words: Words }) {
  return <p class="listen needs-script" data-silent><button type="button" class="listen-button" data-tool="listen">{words.listen}</button></p>;
}
