import { useEffect, useState } from 'preact/hooks';
import type { Words } from '../exhibition/words';
import { supports } from '../xr/headsets';
import { loadHeadset } from './headsetVisit';

/** The button that starts the headset; it shows only where the device has one. */
export function StepInside({ words, onStep }: { words: Words; onStep: () => Promise<void> }) {
  const [can, setCan] = useState(false);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    void supports(navigator, 'immersive-vr').then((has) => {
      setCan(has);
      if (has) void loadHeadset().catch(() => undefined);
    });
  }, []);
  if (!can) return null;
  return (
    <>
      <button type="button" class="hall-button step-inside" onClick={() => void onStep().then(() => setFailed(false), () => setFailed(true))}>{words.enterVr}</button>
      {failed && <p role="alert" class="hall-where">{words.vrFailed}</p>}
    </>
  );
}
