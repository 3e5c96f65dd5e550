import { DirectionalLight, HemisphereLight, type Group, type WebGLRenderer } from 'three';
import { XRControllerModelFactory } from 'three/examples/jsm/webxr/XRControllerModelFactory.js';
import { XRHandModelFactory } from 'three/examples/jsm/webxr/XRHandModelFactory.js';

/**
 * Shows what the visitor holds, or their bare hands, on their own floor `rig`. Models come from the site's own `profiles/`
 * folder under `root` (absolute, ending in `/`); one that does not come is not shown, and rays work all the same.
 * Returns what takes everything away again.
 */
export function showHands(renderer: WebGLRenderer, rig: Group, root: string): () => void {
  const profiles = new URL('profiles', root).href;
  const controllers = new XRControllerModelFactory().setPath(profiles);
  const hands = new XRHandModelFactory().setPath(`${profiles}/generic-hand/`);
  // These models are lit by three's own lights, which nothing else in the hall knows.
  const lights = [new HemisphereLight('#ffffff', '#c8b49a', 3), new DirectionalLight('#ffffff', 2)];
  const spaces = [0, 1].flatMap((i) => {
    const grip = renderer.xr.getControllerGrip(i);
    const hand = renderer.xr.getHand(i);
    grip.add(controllers.createControllerModel(grip));
    hand.add(hands.createHandModel(hand, 'mesh'));
    return [grip, hand];
  });
  rig.add(...lights, ...spaces);
  return () => {
    for (const space of spaces) {
      space.traverse((part) => {
        const { geometry, material } = part as Partial<{ geometry: { dispose(): void }; material: { dispose(): void; map?: { dispose(): void } | null } }>;
        geometry?.dispose();
        material?.map?.dispose();
        material?.dispose();
      });
      space.clear();
      space.removeFromParent();
    }
    rig.remove(...lights);
  };
}
