import { boothEntries } from '../../exhibition/boothEntries';
import { pagePath } from '../../exhibition/paths';
import type { BankTheme, ExhibitionIndex, Source } from '../../exhibition/types';
import { fill } from '../../exhibition/words';
import { opensElsewhere } from '../../reading/opensElsewhere';
import { SourceList } from '../../reading/SourceList';
import { itemsOf, type AskedRound } from '../../visit/bank/asked';
import type { BankWords } from './bankWords';

interface ExplainedProps {
  round: AskedRound;
  themes: readonly BankTheme[];
  index: ExhibitionIndex;
  words: BankWords;
  /** Absolute address of the site, ending in `/`. */
  root: string;
  /** Goes to a booth in the way of the surface in front; false leaves it to the link. */
  openBooth: (id: string) => boolean;
}

/** Every question of a round that was answered: the visitor's answer, the right one, why, and where to read more. */
export function Explained({ round, themes, index, words, root, openBooth }: ExplainedProps) {
  const { items, answers, form } = round;
  const known = itemsOf(themes);
  const titles = boothEntries(index.zones);
  const asked = items.flatMap((id, i) => (known.has(id) ? [{ ...known.get(id)!, given: answers[i]! }] : []));
  const sources = new Map<string, Source>(asked.flatMap(({ theme }) => theme.sources.map((source) => [source.title, source] as const)));
  return (
    <>
      <h3>{words.bankEach}</h3>
      <ol class="bank-explained">
        {asked.map(({ id, theme, booths, forms, given }) => {
          const { text, answers: offered, right, why } = forms[form];
          return (
            <li key={id}>
              <div lang={theme.lang}>
                <p><b>{text}</b></p>
                {given !== right && <p>{fill(words.bankYours, { answer: offered[given] ?? '' })}</p>}
                <p class="bank-said">{fill(words.bankRight, { answer: offered[right] ?? '' })}</p>
                <p>{why}</p>
              </div>
              {booths.filter((booth) => titles.has(booth)).map((booth) => (
                <p key={booth}>
                  {words.bankSee}{' '}
                  <a
                    class="bank-see" href={root + pagePath(index.lang, { kind: 'booth', id: booth })} lang={titles.get(booth)!.lang}
                    onClick={(event) => {
                      if (!opensElsewhere(event) && openBooth(booth)) event.preventDefault();
                    }}
                  >
                    {titles.get(booth)!.title}
                  </a>
                </p>
              ))}
            </li>
          );
        })}
      </ol>
      <SourceList sources={[...sources.values()]} index={index} />
    </>
  );
}
