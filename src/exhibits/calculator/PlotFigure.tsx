import { fill, type ExhibitWords } from '../../exhibition/words';
import type { Plot } from './sheet';
import { showAmount } from './showAmount';

const wide = 320;
const high = 140;
/** Room for the lid on the tallest jar. */
const top = 8;

/** Jars that fill up, side by side; the same numbers in words for those who do not see them, and in a table for those who want them. */
export function PlotFigure({ plot: { step, parts, bars }, words, lang }: { plot: Plot; words: ExhibitWords; lang: string }) {
  const sum = (heights: number[]) => heights.reduce((all, one) => all + one, 0);
  const yuan = (value: number) => fill(words.calcYuan, { amount: showAmount({ value, unit: 'yuan' }, lang) });
  const nameOf = (at: number) => fill(words[step], { number: at });
  const tallest = Math.max(...bars.map(({ heights }) => sum(heights)), Number.MIN_VALUE);
  const [first, last] = [bars[0]!, bars.at(-1)!];
  const slot = wide / bars.length;
  const width = Math.min(slot * 0.7, 40);
  const spoken = fill(words.calcPlot, { from: nameOf(first.at), first: yuan(sum(first.heights)), to: nameOf(last.at), last: yuan(sum(last.heights)) });
  return (
    <figure class="calculator-plot">
      <figcaption>
        {parts.map((part, i) => <span key={part}><i class={`calculator-part-${i}`} aria-hidden="true" />{words[part]}</span>)}
      </figcaption>
      <svg viewBox={`0 0 ${wide} ${high + top}`} role="img" aria-label={spoken}>
        {bars.map(({ at, heights }, i) => {
          const x = i * slot + (slot - width) / 2;
          let y = high + top;
          return (
            <g key={at}>
              {heights.map((height, part) => {
                const tall = (Math.max(0, height) / tallest) * high;
                y -= tall;
                return <rect key={parts[part]} class={`calculator-part-${part}`} x={x} y={y} width={width} height={tall} rx={2} />;
              })}
              <rect class="calculator-lid" x={x + width * 0.15} y={y - 4} width={width * 0.7} height={4} />
            </g>
          );
        })}
      </svg>
      <p class="calculator-ends" aria-hidden="true"><span>{nameOf(first.at)}</span><span>{nameOf(last.at)}</span></p>
      <details>
        <summary>{words.calcTable}</summary>
        <table>
          <thead><tr><th scope="col">{words.calcWhen}</th>{parts.map((part) => <th key={part} scope="col">{words[part]}</th>)}</tr></thead>
          <tbody>
            {bars.map(({ at, heights }) => (
              <tr key={at}><th scope="row">{nameOf(at)}</th>{heights.map((height, part) => <td key={parts[part]}>{yuan(Math.max(0, height))}</td>)}</tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
}
