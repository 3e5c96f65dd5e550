import { useEffect, useState } from 'preact/hooks';
import type { Act } from './model';

type Asks = { requestPermission?: () => Promise<PermissionState> };

/** Whether the phone in the hand turns the note, where it can; a device may want to be asked, and may say no. */
export function usePhoneTilt(act: (act: Act) => void) {
  const [state, setState] = useState<'off' | 'on' | 'refused'>('off');
  const can = 'DeviceOrientationEvent' in globalThis && navigator.maxTouchPoints > 0;

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
    const { requestPermission } = DeviceOrientationEvent as unknown as Asks;
    // iOS asks, and only where a press led here.
    const answer = await requestPermission?.call(DeviceOrientationEvent).catch(() => 'denied' as const);
    return setState(answer === 'denied' ? 'refused' : 'on');
  };
  return { can, state, toggle };
}
