import type { Words } from '../exhibition/words';

/**
 * Where the first script says how the hall fares. The words wait in data attributes, one for each state,
 * since that script carries no exhibition.
 */
export function HallStatus({ words }: { words: Words }) {
  return (
    <p
      id="hall-status"
      role="status"
      data-impossible={words.noWebgl}
      data-offer={words.offerHall}
      data-opening={words.enteringHall}
      data-failed={words.hallFailed}
      data-tool-failed={words.toolFailed}
    />
  );
}
