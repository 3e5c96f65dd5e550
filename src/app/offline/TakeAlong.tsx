import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { fill, type Words } from '../../exhibition/words';
import { alongSoFar, canKeep, hasHeadset, leaveAlong, NoRoom, takeAlong, type Progress } from './takeAlong';

interface TakeAlongProps {
  words: Words;
  lang: string;
  /** Absolute address of the site, ending in `/`. */
  root: string;
}

type State = 'looking' | 'refused' | 'still' | 'taking' | 'broken' | 'noRoom';

/** Some private windows have a cache that may not be opened. */
const isRefused = (error: unknown) => error instanceof DOMException && error.name === 'SecurityError';

/** Takes the whole hall along onto this device, with what is to come in sight, to pause, to go on, and to throw away again. */
export function TakeAlong({ words, lang, root }: TakeAlongProps) {
  const [state, setState] = useState<State>('looking');
  const [progress, setProgress] = useState<Progress | null>(null);
  const stopRef = useRef<AbortController | null>(null);
  const who = useMemo(() => ({ root, lang, headset: hasHeadset(navigator) }), [root, lang]);

  const look = useCallback(() => {
    alongSoFar(who).then((so) => {
      setProgress(so);
      setState('still');
    }, (error: unknown) => setState(isRefused(error) ? 'refused' : 'broken'));
  }, [who]);
  useEffect(() => {
    if (canKeep()) look();
    // What has come stays; nothing goes on behind a closed dialog unseen.
    return () => stopRef.current?.abort();
  }, [look]);

  function take(): void {
    const control = new AbortController();
    stopRef.current = control;
    setState('taking');
    takeAlong(who, control.signal, setProgress).then(
      () => setState('still'),
      (error: unknown) => setState(control.signal.aborted ? 'still' : error instanceof NoRoom ? 'noRoom' : 'broken'),
    );
  }

  if (!canKeep() || state === 'looking' || state === 'refused') return null;
  const megabytes = (bytes: number) => (bytes / 2 ** 20).toLocaleString(lang, { maximumFractionDigits: 1, minimumFractionDigits: 1 });
  const { kept, of } = progress ?? { kept: 0, of: 0 };
  const whole = of > 0 && kept >= of;
  const begun = kept > 0 && !whole;
  return (
    <div class="along" role="group" aria-label={words.alongName}>
      {state === 'taking' && <button type="button" class="care-button" onClick={() => stopRef.current?.abort()}>{words.alongPause}</button>}
      {state !== 'taking' && !whole && of > 0 && (
        <button type="button" class="care-button" onClick={take}>{begun ? words.alongGoOn : fill(words.alongTake, { size: megabytes(of) })}</button>
      )}
      {state !== 'taking' && of === 0 && <button type="button" class="care-button" onClick={look}>{words.tryAgain}</button>}
      {(begun || state === 'taking') && <progress max={of} value={kept} aria-label={words.alongName} />}
      <p role="status">
        {state === 'broken' ? words.alongBroken : state === 'noRoom' ? words.alongNoRoom : whole ? words.alongDone : begun ? fill(words.alongKept, { kept: megabytes(kept), of: megabytes(of) }) : words.alongWhy}
      </p>
      {state !== 'taking' && kept > 0 && <button type="button" class="care-button" onClick={() => void leaveAlong().then(look, look)}>{words.alongLeave}</button>}
    </div>
  );
}
