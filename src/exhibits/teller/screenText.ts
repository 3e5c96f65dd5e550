import { fill, type ExhibitWords } from '../../exhibition/words';
import { balanceOf, practiceCode, type Teller } from './model';

/** An amount as a machine shows it: 500, 86.50. */
export function showYuan(fen: number, lang: string): string {
  return (fen / 100).toLocaleString(lang, fen % 100 === 0 ? {} : { minimumFractionDigits: 2 });
}

/** What the screen says now. */
export function screenText(state: Teller, words: ExhibitWords, lang: string): string {
  const { screen, doing, to, later, waiting, slot, amount } = state;
  const yuan = (fen: number) => showYuan(fen, lang);
  const values = { balance: yuan(balanceOf(state)), amount: yuan(amount), waiting: yuan(waiting), notes: slot / 10_000 || amount / 10_000, code: Array.from(practiceCode).join(' '), to: words[to === 'family' ? 'tellerFamily' : 'tellerStranger'], when: words[later ? 'tellerDo-later' : 'tellerDo-now'] };
  if (state.resting) return words['teller-resting'];
  if (screen === 'amount') return fill(words[doing === 'withdraw' ? 'teller-amount' : 'teller-amountTo'], values);
  if (screen === 'check') return fill(words[doing === 'withdraw' ? 'teller-checkCash' : doing === 'bill' ? 'teller-checkBill' : 'teller-check'], values);
  if (screen === 'sent') return fill(words[doing === 'bill' ? 'teller-sentBill' : later ? 'teller-sentLater' : 'teller-sent'], values);
  if (screen === 'take') return words[state.holds === 'passbook' ? 'teller-takeBook' : 'teller-take'];
  return fill(words[`teller-${screen}`], values);
}
