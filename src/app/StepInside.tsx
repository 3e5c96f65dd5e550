import { useEffect, useState } from 'preact/hooks';
import { supports, type XrMode } from '../xr/headsets';

interface StepInsideProps {
  mode: XrMode;
  word: string;
  /** What is said when the device did not begin. */
  failedWord: string;
  /** Fetches the code before it is asked for: a browser forgets a press after a few seconds. */
  load: () => Promise<unknown>;
  onStep: () => Promise<void>;
}

/** A button that starts a device's session; it shows only where the device has one of this kind. */
export function StepInside({ mode, word, failedWord, load, onStep }: StepInsideProps) {
  const [can, setCan] = useState(false);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    void supports(navigator, mode).then((has) => {
      setCan(has);
      if (has) void load().catch(() => undefined);
    });
  }, [mode, load]);
  if (!can) return null;
  return (
    <>
      <button type="button" class={`hall-button ${mode === 'immersive-vr' ? 'step-inside' : 'see-on-table'}`} onClick={() => void onStep().then(() => setFailed(false), () => setFailed(true))}>{word}</button>
      {failed && <p role="alert" class="hall-where">{failedWord}</p>}
    </>
  );
}
