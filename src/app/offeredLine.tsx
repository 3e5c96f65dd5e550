import type { ComponentType } from 'preact';
import { BankOffer } from '../controls/bank/BankOffer';
import type { ExhibitionIndex } from '../exhibition/types';
import { declineRound, offerOf } from '../visit/bank/keep';
import type { BankLineProps } from './BankLine';
import { loadLateWords } from './lateWords';
import { useStore } from './useStore';

/** Brings the line that offers a round while there is one to offer, and else shows what it is given. */
export async function bringLine(index: ExhibitionIndex): Promise<ComponentType<BankLineProps>> {
  const words = await loadLateWords(index, 'bank');

  return function OfferedLine({ session, visit, inLobby, children }: BankLineProps) {
    useStore(visit.store);
    const offer = offerOf(visit);
    if (!offer || (offer.stage === 'before' && !inLobby)) return <>{children}</>;
    return <BankOffer stage={offer.stage} words={words} onAccept={() => session.setState({ dialog: 'bank' })} onDecline={() => declineRound(visit)} />;
  };
}
