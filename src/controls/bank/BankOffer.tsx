import './bank.css';
import type { Stage } from '../../visit/bank/record';
import type { BankWords } from './bankWords';

interface BankOfferProps {
  stage: Stage;
  words: BankWords;
  onAccept: () => void;
  onDecline: () => void;
}

/** A small line in the hall that offers a round. */
export function BankOffer({ stage, words, onAccept, onDecline }: BankOfferProps) {
  const said = { before: words.bankOfferBefore, after: words.bankOfferAfter, day1: words.bankOfferRepeat, day7: words.bankOfferRepeat, day30: words.bankOfferRepeat }[stage];
  return (
    <section class="bank-offer" aria-label={words.bankTitle}>
      <p>{said}</p>
      <p class="bank-offer-buttons">
        <button type="button" class="bank-choice" onClick={onAccept}>{words.bankYes}</button>
        <button type="button" class="bank-choice" onClick={onDecline}>{words.bankNo}</button>
      </p>
    </section>
  );
}
