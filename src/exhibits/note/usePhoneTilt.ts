import { useEffect, useState } from 'preact/hooks';
import { askToTurn, canTurn } from '../../visit/motionSensor';
import type { Act } from './model';

/** Whether the phone in the hand turns the note, where it can; a device may want to be asked, and may say no. */
export function usePhoneTilt(act: (act: Act) => void) {
  const [state, setState] = useState<'off' | 'on' | 'refused'>('off');
  const can = canTurn(navigator);

  useEffect(() => {
    if (state !== 'on') return undefined;
    // As the phone is held when it begins, the note lies flat.
    let flat: { beta: number; gamma: number } | null = null;
    const turn = ({ beta, gamma }: DeviceOrientationEvent) => {
      if (beta === null || gamma === null) return;
      flat ??= { beta, gamma };
      act({ kind: 'tilt', to: { x: beta - flat.beta, y: gamma - flat.gamma } });
    };
    addEventListener('deviceorientation', turn);
    return () => removeEventListener('deviceorientation', turn);
  }, [state, act]);

  const toggle = async () => {
    if (state === 'on') return setState('off');
    return setState((await askToTurn()) ? 'on' : 'refused');
  };
  return { can, state, toggle };
}
