import type { BankTheme } from '../../exhibition/types';
import { fill } from '../../exhibition/words';
import { itemsOf } from '../../visit/bank/asked';
import { mostAsked } from '../../visit/bank/choose';
import { stageDue } from '../../visit/bank/due';
import type { BankRecord, Course, Stage } from '../../visit/bank/record';
import type { BankWords } from './bankWords';
import { Standing } from './Standing';

interface OverviewProps {
  themes: readonly BankTheme[];
  record: BankRecord;
  words: BankWords;
  now: number;
  onStart: (theme: string) => void;
}

/** All that can be answered, the course of all themes first, each with how it stands. */
export function Overview({ themes, record, words, now, onStart }: OverviewProps) {
  const items = [...itemsOf(themes).values()];
  const course = (theme: string) => (Object.hasOwn(record.courses, theme) ? record.courses[theme] : undefined);
  const isBegun = themes.some(({ id }) => course(id));
  const each = (theme: string, title: string, count: number, lang?: string) => (
    <section key={theme} class="bank-course">
      <h3 lang={lang}>{title}</h3>
      {course(theme) && <Standing course={course(theme)!} items={items} words={words} now={now} />}
      <StartButton course={course(theme)} count={Math.min(mostAsked, count)} words={words} now={now} onStart={() => onStart(theme)} />
    </section>
  );
  return (
    <>
      <h2>{words.bankTitle}</h2>
      <p>{words.bankHow}</p>
      {each('', words.bankAll, items.length)}
      <details class="bank-themes" open={isBegun}>
        <summary>{words.bankThemes}</summary>
        {themes.map(({ id, title, items, lang }) => each(id, title, items.length, lang))}
      </details>
    </>
  );
}

interface StartButtonProps {
  course: Course | undefined;
  count: number;
  words: BankWords;
  now: number;
  onStart: () => void;
}

function StartButton({ course, count, words, now, onStart }: StartButtonProps) {
  const stage = stageDue(course, now);
  if (stage === null) return null;
  const asked = course && stage !== 'before' ? Object.keys(course.rounds[0]!.verdicts).length : count;
  return <button type="button" class="wide-button bank-main" onClick={onStart}>{fill(wordOf(stage, course, words), { count: asked })}</button>;
}

function wordOf(stage: Stage, course: Course | undefined, words: BankWords): string {
  if (stage === 'before') return course ? words.bankNew : words.bankStart;
  return stage === 'after' ? words.bankAfter : words.bankRepeat;
}
