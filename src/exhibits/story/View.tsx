import './story.css';
import { useEffect, useReducer, useState } from 'preact/hooks';
import type { Story } from '../../exhibition/types';
import { withHtml } from '../../exhibition/trusted';
import type { ExhibitProps } from '../exhibit';
import { Scene } from './Scene';

/** A call or a chat to answer: what the editor wrote stands over it, and the story comes when it is there. */
export default function StoryView({ source, words, lang, loader, onDone }: ExhibitProps) {
  const id = source.dataset.src ?? '';
  const [story, setStory] = useState<Story | null>(null);
  const [failed, setFailed] = useState(false);
  const [tries, tryAgain] = useReducer((count: number) => count + 1, 0);
  useEffect(() => {
    let left = false;
    setFailed(false);
    loader.loadStory(lang, id).then(
      (found) => left || setStory(found),
      () => left || setFailed(true),
    );
    return () => {
      left = true;
    };
  }, [loader, lang, id, tries]);
  return (
    <>
      <div {...withHtml(source.innerHTML)} />
      {story && <Scene story={story} words={words} onEnd={(lost) => onDone({ right: lost === 0 ? 1 : 0, of: 1 })} />}
      {failed && (
        <div role="alert">
          <p>{words.loadFailed}</p>
          <button type="button" class="exhibit-button exhibit-button-main" onClick={tryAgain}>{words.tryAgain}</button>
        </div>
      )}
    </>
  );
}
