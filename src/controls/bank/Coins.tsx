import type { Round } from '../../visit/bank/record';

/** A round as a row of coins, one to each item: filled where it was right, dashed for “do not know”. What it shows is said in words beside it. */
export function Coins({ name, verdicts }: { name: string; verdicts: Round['verdicts'] }) {
  return (
    <p class="bank-coins" aria-hidden="true">
      <span>{name}</span>
      {Object.entries(verdicts).map(([id, verdict]) => <i key={id} class={`bank-coin bank-${verdict}`} />)}
    </p>
  );
}
