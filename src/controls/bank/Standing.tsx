import type { BankItem } from '../../exhibition/types';
import { fill } from '../../exhibition/words';
import { daysToWait, repeats } from '../../visit/bank/due';
import type { Course, Round } from '../../visit/bank/record';
import { discrimination, gainOf, type Gain } from '../../visit/bank/result';
import type { BankWords } from './bankWords';
import { Coins } from './Coins';

interface StandingProps {
  course: Course;
  /** Every item of the bank. */
  items: readonly Pick<BankItem, 'id' | 'kind'>[];
  words: BankWords;
  /** Milliseconds since 1970. */
  now: number;
}

/** How a course stands, in plain words: what was learnt, how scams are told from honest things, what has stayed, and what is next. */
export function Standing({ course, items, words, now }: StandingProps) {
  const { rounds } = course;
  const [before, second] = rounds;
  if (!before) return null;
  if (!second) return <p>{fill(words.bankStarted, { count: Object.keys(before.verdicts).length })}</p>;
  const gain = gainOf(course, second.stage);
  const wait = daysToWait(course, now);
  return (
    <>
      <Coins name={words.bankBefore} verdicts={before.verdicts} />
      <Coins name={words.bankNow} verdicts={second.verdicts} />
      {gain && <p><b>{gainSaid(gain, words)}</b></p>}
      {gain && gain.unknown.before + gain.unknown.after > 0 && <p>{fill(words.bankUnknown, gain.unknown)}</p>}
      <TellingApart before={before} after={second} items={items} words={words} />
      {rounds.slice(2).map((round) => <Later key={round.stage} course={course} round={round} words={words} />)}
      {wait !== null && <p>{fill(words.bankWait, { days: wait })}</p>}
      {rounds.at(-1)!.stage === 'day30' && <p>{words.bankThrough}</p>}
    </>
  );
}

function gainSaid({ before, after, possible, gain }: Gain, words: BankWords): string {
  if (gain === undefined) return fill(words.bankFull, { before, after });
  return gain > 0 ? fill(words.bankGain, { before, after, possible, learnt: after - before }) : fill(words.bankSame, { before, after });
}

function TellingApart({ before, after, items, words }: { before: Round; after: Round } & Pick<StandingProps, 'items' | 'words'>) {
  const [then, now] = [discrimination(before, items), discrimination(after, items)];
  return (
    <>
      {now.signals > 0 && <p>{fill(words.bankHits, { count: now.signals, before: then.hits, after: now.hits })}</p>}
      {now.honest > 0 && <p>{fill(words.bankAlarms, { count: now.honest, before: then.alarms, after: now.alarms })}</p>}
    </>
  );
}

function Later({ course, round: { stage }, words }: { course: Course; round: Round; words: BankWords }) {
  const gain = gainOf(course, stage);
  if (!gain || stage === 'before' || stage === 'after') return null;
  return <p>{fill(words.bankLater, { days: repeats[stage], count: gain.of, right: gain.after })}</p>;
}
