import './note.css';
import { useEffect, useMemo, useReducer } from 'preact/hooks';
import { withHtml } from '../../exhibition/trusted';
import type { ExhibitProps } from '../exhibit';
import { readSteps } from '../readSteps';
import { Card } from './Card';
import { Handling } from './Handling';
import { freshStudy, isDone, rightOf, signs, stepStudy, tasks } from './model';
import { NoteArt } from './NoteArt';
import { saidOf } from './saidOf';
import { Signs } from './Signs';
import { Verdict } from './Verdict';

const freshSeed = () => Math.floor(Math.random() * 2 ** 32);

/** The teaching note 样票: tilted, held to the light, felt, put under a lamp; its signs found, or a true one told from a false one. */
export default function NoteView({ source, words, onDone }: ExhibitProps) {
  const box = useMemo(() => readSteps(source), [source]);
  const [study, act] = useReducer(stepStudy, source.dataset['task'], (task) => freshStudy({ task: tasks.find((known) => known === task) ?? tasks[0], seed: freshSeed() }));
  const note = study.notes[study.at]!;
  const said = saidOf(study, note, words);
  const done = isDone(study);
  const right = study.task === 'signs' ? study.seen.length : rightOf(study);
  const of = study.task === 'signs' ? signs.length : study.notes.length;

  useEffect(() => {
    if (done) onDone({ right, of });
  }, [done, right, of, onDone]);

  return (
    <>
      <div {...withHtml(box.intro)} />
      <div class="note">
        <p class="note-practice">{words.notePractice}</p>
        <div class={`note-table note-table-${study.light}`}>
          <Card tilt={study.tilt} rough={study.feeling && !note.includes('raised')} label={words.noteCard} act={act}>
            <NoteArt look={study} note={note} words={words} label={said} />
          </Card>
          {study.comparing && (
            <figure class="note-beside">
              <div class="note-card" style={{ transform: `rotateX(${study.tilt.x}deg) rotateY(${study.tilt.y}deg)` }}><NoteArt look={study} note={[]} words={words} label={saidOf(study, [], words)} /></div>
              <figcaption>{words.noteTrueCard}</figcaption>
            </figure>
          )}
        </div>
        <p class="note-said" role="status">{said}</p>
        <Handling look={study} rough={!note.includes('raised')} act={act} words={words} />
        {study.task === 'signs' ? <Signs seen={study.seen} words={words} /> : <Verdict study={study} act={act} words={words} />}
        <div role="status">{done && <div class="note-remember" {...withHtml(box.remember)} />}</div>
        {done && study.task === 'judge' && <button type="button" class="exhibit-button exhibit-button-main" onClick={() => act({ kind: 'again', seed: freshSeed() })}>{words.noteAgain}</button>}
      </div>
      <details><summary>{words.noteSteps}</summary><div {...withHtml(box.steps)} /></details>
    </>
  );
}
