import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Story } from '../../exhibition/types';
import { fill, type ExhibitWords } from '../../exhibition/words';
import { tell, type Turn } from './model';

interface SceneProps {
  story: Story;
  words: ExhibitWords;
  /** The story has been told to its end, `lost` yuan lost. */
  onEnd: (lost: number) => void;
}

/**
 * The screen of a telephone: it rings, or a message has come; then what is said, and what one may answer. Only what was said
 * since the last answer is in view, so that nothing scrolls away; the rest is folded over it.
 */
export function Scene({ story, words, onEnd }: SceneProps) {
  const [path, setPath] = useState<readonly number[] | null>(null);
  const [showsEarlier, showEarlier] = useState(false);
  const said = useRef<HTMLDivElement>(null);
  const telling = useMemo(() => path && tell(story, path), [story, path]);
  const { turns = [], before = 0, choices = [], lost = 0, ended = false } = telling ?? {};

  useEffect(() => {
    // The button pressed is gone, and what is said now is what comes next.
    if (path) said.current?.focus();
  }, [path]);

  const go = (next: readonly number[]) => {
    if (next.length === 0) showEarlier(false);
    const then = tell(story, next);
    if (then.ended) onEnd(then.lost);
    setPath(next);
  };
  // An unsteady hand presses twice; the second press would answer what nobody has read.
  const choose = (place: number, { detail }: MouseEvent) => detail < 2 && path && go([...path, place]);
  const calls = story.look === 'call';
  const other = story.lang === document.documentElement.lang ? undefined : story.lang;

  return (
    <div class={`story story-${story.look}${path ? '' : ' story-waits'}`} lang={other}>
      <p class="story-who">
        <span class="story-face" aria-hidden="true">{Array.from(story.who)[0]}</span>
        <span>
          <b>{story.who}</b>
          <small>{calls ? words[ended ? 'storyHungUp' : path ? 'storyOnCall' : 'storyRings'] : words.storyChat}</small>
        </span>
      </p>
      {!path && <p class="story-game">{words.storyGame}</p>}
      {!path && <button type="button" class="exhibit-button exhibit-button-main" onClick={() => go([])}>{calls ? words.storyAnswer : words.storyOpen}</button>}
      {before > 0 && <button type="button" class="exhibit-button story-fold" aria-expanded={showsEarlier} onClick={() => showEarlier(!showsEarlier)}>{words.storyEarlier}</button>}
      {showsEarlier && <div class="story-said">{turns.slice(0, before).map((turn, i) => <Bubble key={i} turn={turn} words={words} />)}</div>}
      <div ref={said} class="story-said" role="log" tabIndex={-1} aria-label={story.title}>
        {turns.slice(before).map((turn, i) => <Bubble key={before + i} turn={turn} words={words} />)}
        {ended && <p class="story-lost">{fill(words.storyLost, { amount: lost.toLocaleString('en') })}</p>}
      </div>
      {choices.map((choice, place) => (
        <button key={`${path?.length} ${place}`} type="button" class="exhibit-button story-choice" onClick={(press) => choose(place, press)}>{choice}</button>
      ))}
      {ended && <button type="button" class="exhibit-button exhibit-button-main" onClick={() => go([])}>{words.storyAgain}</button>}
    </div>
  );
}

function Bubble({ turn: { by, text, who }, words }: { turn: Turn; words: ExhibitWords }) {
  return (
    <p class={`story-${by}`}>
      {by === 'note' && <b>{words.storyNote}</b>}
      {by === 'you' && <small>{words.storyYou}</small>}
      {who && <small>{who}</small>}
      {text}
    </p>
  );
}
