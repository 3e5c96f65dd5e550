import type { ExhibitWords } from '../../exhibition/words';
import { balanceOf, type Line } from './model';
import { showYuan } from './screenText';

/** The page the machine has printed. */
export function Passbook({ lines, words, lang }: { lines: readonly Line[]; words: ExhibitWords; lang: string }) {
  return (
    <table class="teller-passbook">
      <thead><tr><th scope="col">{words.tellerLine}</th><th scope="col">{words.tellerLineAmount}</th><th scope="col">{words.tellerLineBalance}</th></tr></thead>
      <tbody>
        {lines.map(({ what, fen }, at) => (
          <tr key={at}><th scope="row">{words[`tellerLine-${what}`]}</th><td>{showYuan(fen, lang)}</td><td>{showYuan(balanceOf({ lines: lines.slice(0, at + 1) }), lang)}</td></tr>
        ))}
      </tbody>
    </table>
  );
}
