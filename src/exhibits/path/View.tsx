import './path.css';
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { withHtml } from '../../exhibition/trusted';
import type { ExhibitProps } from '../exhibit';
import { dayOf, isDay } from './deadlines';
import { Deadlines } from './Deadlines';
import { Letter } from './Letter';
import { readPath } from './readPath';

/** What went wrong → whom to go to, by which day they must answer, and a letter to take along. */
export default function PathView({ source, words, lang, onDone }: ExhibitProps) {
  const { question, problems } = useMemo(() => readPath(source), [source]);
  const [chosen, setChosen] = useState<number | null>(null);
  const [today] = useState(() => dayOf(new Date()));
  const [received, setReceived] = useState(today);
  const title = useRef<HTMLParagraphElement>(null);
  const buttons = useRef<HTMLDivElement>(null);
  const problem = chosen === null ? undefined : problems[chosen];
  // The button pressed is gone: who uses the keyboard or listens goes on at what came instead.
  const movedRef = useRef(false);
  useLayoutEffect(() => {
    if (!movedRef.current) return;
    (problem ? title.current : buttons.current?.querySelector('button'))?.focus();
  }, [problem]);

  function choose(which: number | null): void {
    movedRef.current = true;
    setChosen(which);
    if (which !== null) onDone({ right: 1, of: 1 });
  }

  if (!problem) {
    return (
      <>
        <div class="path-question" {...withHtml(question)} />
        <div ref={buttons}>
          {problems.map(({ name }, i) => <button key={name} type="button" class="exhibit-button" onClick={() => choose(i)}>{name}</button>)}
        </div>
      </>
    );
  }
  return (
    <>
      <p class="path-question" ref={title} tabIndex={-1}>{problem.name}</p>
      <div {...withHtml(problem.ways)} />
      {problem.complaint && <Deadlines received={received} today={today} onReceive={setReceived} words={words} lang={lang} />}
      {problem.complaint && isDay(received) && <Letter problem={problem.name} received={received} today={today} words={words} lang={lang} />}
      {/* Instead of the letter, where it cannot be written: on a headset's board. */}
      {problem.complaint && <p class="path-on-page">{words.pathOnPage}</p>}
      <button type="button" class="exhibit-button" onClick={() => choose(null)}>{words.pathOther}</button>
    </>
  );
}
