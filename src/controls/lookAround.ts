import { Euler, Quaternion, Vector3 } from 'three';

const euler = new Euler();
const turned = new Quaternion();
const screenTurn = new Quaternion();
const direction = new Vector3();
/** A phone's back looks where a camera looks: down when it lies on the table. */
const fromTable = new Quaternion(-Math.SQRT1_2, 0, 0, Math.SQRT1_2);
const outOfScreen = new Vector3(0, 0, 1);

/**
 * Where the back of a phone looks: yaw to the left and pitch upward in radians, the roll left out so that the horizon stays
 * level. Angles in degrees as in the W3C's Device Orientation (alpha, beta, gamma), `screen` as in `screen.orientation.angle`.
 */
export function phoneLook(alpha: number, beta: number, gamma: number, screen: number): { yaw: number; pitch: number } {
  const radians = (degrees: number) => (degrees * Math.PI) / 180;
  turned.setFromEuler(euler.set(radians(beta), radians(alpha), -radians(gamma), 'YXZ')).multiply(fromTable);
  turned.multiply(screenTurn.setFromAxisAngle(outOfScreen, -radians(screen)));
  direction.set(0, 0, -1).applyQuaternion(turned);
  return { yaw: Math.atan2(-direction.x, -direction.z), pitch: Math.asin(Math.max(-1, Math.min(1, direction.y))) };
}

/** Radians below which a turn is the sensor's unrest and not the visitor's. */
const unrest = 0.004;

/** What is used of `window`. */
export type TurningWindow = Pick<Window, 'addEventListener' | 'removeEventListener' | 'screen'>;

/** Calls `turn` with how far the phone was turned since the last call, and how high it looks (radians). Returns what ends it. */
export function listenToTurning(browser: TurningWindow, turn: (yaw: number, pitch: number) => void): () => void {
  let last: { yaw: number; pitch: number } | null = null;
  const listener = ({ alpha, beta, gamma }: DeviceOrientationEvent) => {
    if (alpha === null || beta === null || gamma === null) return;
    const now = phoneLook(alpha, beta, gamma, browser.screen.orientation?.angle ?? 0);
    const by = last ? Math.atan2(Math.sin(now.yaw - last.yaw), Math.cos(now.yaw - last.yaw)) : 0;
    if (last && Math.abs(by) < unrest && Math.abs(now.pitch - last.pitch) < unrest) return;
    last = now;
    turn(by, now.pitch);
  };
  browser.addEventListener('deviceorientation', listener);
  return () => browser.removeEventListener('deviceorientation', listener);
}
