import type { Group } from 'three';
import type { HeadsetHall } from './headsetHall';
import { Pointer } from './pointer';
import type { Rig } from './rig';

/** What is told of the rays from a visitor's hands. */
interface HeldEvents {
  pressed(pointer: Pointer): void;
  released(pointer: Pointer): void;
  /** A ray is gone, maybe in the middle of a press. */
  lost(pointer: Pointer): void;
}

/** The two hands, or what is in them: a ray from each, and a model where one comes. */
export class Held {
  private readonly pointers = new Map<Group, Pointer>();
  /** What is held or shown in each space. */
  private readonly sources = new Map<Group, XRInputSource>();
  private readonly stopListening: (() => void)[];
  private takeModelsAway: () => void = () => undefined;
  private over = false;

  constructor({ stage: { renderer }, root }: Pick<HeadsetHall, 'stage' | 'root'>, private readonly rig: Rig, private readonly events: HeldEvents) {
    const spaces = [0, 1].map((i) => renderer.xr.getController(i));
    this.stopListening = spaces.map((space) => this.listen(space));
    // Rays work without them, so nobody waits for the models.
    void import('./handModels').then(({ showHands }) => {
      if (!this.over) this.takeModelsAway = showHands(renderer, rig.group, root, spaces.map((space) => this.sources.get(space)));
    }, () => undefined);
  }

  /** A ray from each hand that holds something or is tracked. */
  get rays(): Pointer[] {
    return [...this.pointers.values()];
  }

  /** Takes a hand's or a controller's space until the visit is over: three keeps the space itself for the next visitor. */
  private listen(space: Group): () => void {
    this.rig.group.add(space);
    const tell = (what: 'pressed' | 'released') => () => {
      const pointer = this.pointers.get(space);
      if (pointer) this.events[what](pointer);
    };
    const heard = {
      connected: ({ data }: { data: XRInputSource }) => {
        this.sources.set(space, data);
        this.pointers.get(space)?.dispose();
        this.pointers.set(space, new Pointer(space, data.targetRayMode === 'tracked-pointer'));
      },
      disconnected: () => {
        this.sources.delete(space);
        const pointer = this.pointers.get(space);
        if (!pointer) return;
        this.events.lost(pointer);
        pointer.dispose();
        this.pointers.delete(space);
      },
      selectstart: tell('pressed'),
      selectend: tell('released'),
    };
    for (const [name, run] of Object.entries(heard)) space.addEventListener(name as never, run);
    return () => {
      for (const [name, run] of Object.entries(heard)) space.removeEventListener(name as never, run);
      space.removeFromParent();
    };
  }

  dispose(): void {
    this.over = true;
    this.takeModelsAway();
    for (const pointer of this.pointers.values()) pointer.dispose();
    for (const stop of this.stopListening) stop();
  }
}
