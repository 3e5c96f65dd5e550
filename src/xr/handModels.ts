import { SkinnedMesh, type EventDispatcher, type Group, type Object3D, type WebGLRenderer } from 'three';
import { XRControllerModelFactory } from 'three/examples/jsm/webxr/XRControllerModelFactory.js';
import { XRHandModelFactory } from 'three/examples/jsm/webxr/XRHandModelFactory.js';
import { dressHeld } from './dressHeld';

/**
 * What each renderer shows in a visitor's hands. Three listens to a hand's space for as long as the renderer lives, so one
 * set serves every visitor: a set for each would be fed by every later session.
 */
const made = new WeakMap<WebGLRenderer, Object3D[]>();

/**
 * Shows what the visitor holds, or their bare hands, on their own floor `rig`. Models come from the site's own `profiles/`
 * folder under `root` (absolute, ending in `/`); one that does not come is not shown, and rays work all the same.
 * `sources` are what is in the two hands already. Returns what takes everything away again.
 */
export function showHands(renderer: WebGLRenderer, rig: Group, root: string, sources: readonly (XRInputSource | undefined)[]): () => void {
  const parts = made.get(renderer) ?? makeHands(renderer, root, sources);
  made.set(renderer, parts);
  rig.add(...parts);
  return () => {
    rig.remove(...parts);
  };
}

function makeHands(renderer: WebGLRenderer, root: string, sources: readonly (XRInputSource | undefined)[]): Object3D[] {
  const profiles = new URL('profiles', root).href;
  const controllers = new XRControllerModelFactory(null, dressHeld).setPath(profiles);
  const hands = new XRHandModelFactory(null, dressHeld).setPath(`${profiles}/generic-hand/`);
  return [0, 1].flatMap((i) => {
    const grip = renderer.xr.getControllerGrip(i);
    const hand = renderer.xr.getHand(i);
    grip.add(controllers.createControllerModel(grip));
    // Three drops a hand that goes out of sight, but keeps the texture of its bones.
    hand.addEventListener('disconnected' as never, () => hand.traverse((part) => part instanceof SkinnedMesh && part.skeleton.dispose()));
    hand.add(hands.createHandModel(hand, 'mesh'));
    // What was taken up before this code came is told of once more.
    const data = sources[i];
    if (data) for (const space of [grip, hand] as unknown as EventDispatcher<{ connected: { data: XRInputSource } }>[]) space.dispatchEvent({ type: 'connected', data });
    return [grip, hand];
  });
}
