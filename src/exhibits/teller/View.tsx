import './teller.css';
import { useCallback, useEffect, useLayoutEffect, useMemo, useReducer, useRef } from 'preact/hooks';
import { pagePath } from '../../exhibition/paths';
import { withHtml } from '../../exhibition/trusted';
import type { ExhibitProps } from '../exhibit';
import { readSteps } from '../readSteps';
import { Clock } from './Clock';
import { freshTeller, isTimed, offers, padOf, stepTeller, tasks, type Act } from './model';
import { Pad } from './Pad';
import { Passbook } from './Passbook';
import { screenText } from './screenText';
import { useAloud } from './useAloud';

/** A machine to practise at: a screen, keys where there is something to type, slots, and help within reach. */
export default function TellerView({ source, words, lang, root, onDone, readAloud }: ExhibitProps) {
  const box = useMemo(() => readSteps(source), [source]);
  const [state, dispatch] = useReducer(stepTeller, source.dataset['task'], (task) => freshTeller(tasks.find((known) => known === task) ?? tasks[0]));
  const screen = useRef<HTMLDivElement>(null);
  const movedRef = useRef(false);
  const act = useCallback((doing: Act) => {
    movedRef.current = doing.kind === 'choose' || doing.kind === 'enter';
    dispatch(doing);
  }, []);
  const text = screenText(state, words, lang);
  const aloud = useAloud(screen, text, readAloud);
  const pad = padOf(state);
  const timed = isTimed(state);
  const done = state.screen === 'done';

  useEffect(() => {
    if (!timed) return undefined;
    const clock = setInterval(() => dispatch({ kind: 'tick', seconds: 1 }), 1000);
    return () => clearInterval(clock);
  }, [timed]);
  useEffect(() => {
    if (done) onDone({ right: 1, of: 1 });
  }, [done, onDone]);
  useLayoutEffect(() => {
    // The button pressed is gone: who uses the keyboard or listens goes on at the new screen.
    if (movedRef.current) screen.current?.focus();
  }, [state.screen, state.resting]);

  return (
    <>
      <div {...withHtml(box.intro)} />
      <details><summary>{words.tellerSteps}</summary><div {...withHtml(box.steps)} /></details>
      <div class="teller">
        <p class="teller-practice"><b>{words.tellerName}</b>{words.tellerPractice}</p>
        <div ref={screen} class="teller-screen" role="group" aria-label={words.tellerScreen} tabIndex={-1}>
          <p class="teller-goal">{words[`tellerGoal-${state.goal}`]}</p>
          <p class="teller-text">{text}</p>
          {pad && <p class="teller-typed"><span class="sr-only">{words.tellerTyped}</span>{pad === 'code' ? '●'.repeat(state.typed.length) || '－' : state.typed || '0'}</p>}
          {state.screen === 'printed' && !state.resting && <Passbook lines={state.lines} words={words} lang={lang} />}
          {done && <div {...withHtml(box.remember)} />}
        </div>
        <p class="teller-notice" role="status">{state.notice && words[`tellerNotice-${state.notice}`]}</p>
        {pad && <Pad act={act} covered={pad === 'code' && state.covered} words={words} />}
        {offers(state).map((choice) => (
          <button
            key={`${state.screen} ${choice}`} type="button" class={`exhibit-button teller-do-${choice}`} aria-pressed={choice === 'cover' ? state.covered : undefined}
            // An unsteady hand presses twice; the second press would answer what nobody has read.
            onClick={({ detail }) => detail < 2 && act({ kind: 'choose', choice })}
          >
            {choice === 'cancel' && state.holds === 'passbook' ? words['tellerDo-cancelBook'] : words[`tellerDo-${choice}`]}
          </button>
        ))}
        {timed && <Clock state={state} act={act} words={words} />}
        <div class="teller-aids">
          <button type="button" class="exhibit-button" aria-pressed={aloud.on} onClick={aloud.toggle}>{words[aloud.on ? 'tellerQuiet' : 'tellerRead']}</button>
          <button type="button" class="exhibit-button" data-tool="magnify">{words.tellerMagnify}</button>
          <a class="exhibit-button teller-help" data-tool="help" href={root + pagePath(lang, { kind: 'help' })}>{words.tellerHelp}</a>
        </div>
        {aloud.trouble && <p role="alert">{words[aloud.trouble]}</p>}
      </div>
    </>
  );
}
