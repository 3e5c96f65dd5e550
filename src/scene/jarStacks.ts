import { BufferAttribute, type BufferGeometry, type Frustum, type Material } from 'three';
import type { Stacks } from '../exhibits/exhibit';
import { toWorld } from '../hall/frame';
import { plinthPose } from '../hall/plinth';
import type { BoothPlace, Pose } from '../hall/types';
import { paintColour, type Paint } from './colours';
import { Instances, type Instance } from './instances';
import { box, join, turnedBody } from './shapes';

/** The jars that an exhibit of a booth sets on its plinth. */
export interface Staged {
  booth: string;
  stacks: Stacks;
}

/** Metres: a plinth like the models' own, a jar, and the space from stack to stack. */
const plinth = { high: 1, half: 0.17 };
const jar = { high: 0.062, wide: 0.062, apart: 0.068 };
const mostJars = 60;
/** Glaze of each kind of jar, and how much it gleams: what was put in, and what came to it. */
const glazes: readonly { paint: Paint; gloss: number }[] = [{ paint: 'indigo', gloss: 0.3 }, { paint: 'lamp', gloss: 0.2 }];

/** Gives every corner a gloss beside its paint, as the exhibit material wants it. */
function glossed(part: BufferGeometry, gloss: number): BufferGeometry {
  const paint = part.getAttribute('color');
  const colours = new Float32Array(paint.count * 4);
  for (let i = 0; i < paint.count; i += 1) colours.set([paint.getX(i), paint.getY(i), paint.getZ(i), gloss], i * 4);
  return part.setAttribute('color', new BufferAttribute(colours, 4));
}

function plinthPart(): BufferGeometry {
  const { high, half } = plinth;
  return glossed(join([
    box([half * 2, 0.045, half * 2], { at: [0, high - 0.0225, 0] }, 'timberPale'),
    box([half * 2 - 0.03, high - 0.12, half * 2 - 0.03], { at: [0, (high - 0.045 + 0.075) / 2, 0] }, 'timber'),
    box([half * 2 + 0.02, 0.075, half * 2 + 0.02], { at: [0, 0.0375, 0] }, 'timberDark'),
  ]), 0);
}

/** A stoneware jar with a cloth tied over its mouth; the next one stands on it. */
function jarPart(): BufferGeometry {
  const { high, wide } = jar;
  const profile = [[0.3, 0], [0.42, 0.16], [0.5, 0.46], [0.47, 0.66], [0.34, 0.84], [0.38, 0.9], [0.36, 1], [0, 1]] as const;
  return turnedBody(profile.map(([across, up]) => [across * wide, up * high]), { at: [0, 0, 0] }, 'paper', 12);
}

/** The jars of one stack, `places` stacks to the left of the plinth's middle as the reader sees it: the plinth's pose looks at them. */
function standing(stack: readonly number[], plinthPose: Pose, places: number): Instance[] {
  const pose = { ...toWorld(plinthPose, 0, places * jar.apart), yaw: plinthPose.yaw };
  return stack.map((kind, level) => {
    const { paint, gloss } = glazes[kind % glazes.length]!;
    return { pose, height: plinth.high + level * jar.high, extras: { color: [...paintColour(paint).toArray(), gloss] } };
  });
}

/** Stacks of jars on one booth's plinth: two draw calls while they stand, none otherwise. */
export class JarStacks {
  private readonly plinths: Instances;
  private readonly jars: Instances;
  /** The booth whose plinth they stand on. */
  booth: string | null = null;
  /** Jars standing. */
  count = 0;

  constructor(material: Material) {
    this.plinths = new Instances([{ geometry: plinthPart(), material }], 1, 1.6);
    // The glaze is a jar's own, not its corners'.
    this.jars = new Instances([{ geometry: jarPart(), material }], mostJars, 1.6, { color: 4 });
  }

  get meshes() {
    return [...this.plinths.meshes, ...this.jars.meshes];
  }

  /** Sets the stacks on the plinth of a booth, instead of those before; without a booth they are put away. */
  set(booth: BoothPlace | undefined, stacks: Stacks): void {
    const pose = booth && stacks.length > 0 ? plinthPose(booth) : null;
    this.booth = pose && booth ? booth.id : null;
    this.plinths.set(pose ? [{ pose }] : []);
    const jars = pose ? stacks.flatMap((stack, column) => standing(stack, pose, (stacks.length - 1) / 2 - column)) : [];
    this.count = jars.length;
    this.jars.set(jars);
  }

  /** Sends what the camera sees. */
  cull(frustum: Frustum): void {
    this.plinths.cull(frustum);
    this.jars.cull(frustum);
  }

  dispose(): void {
    this.plinths.dispose();
    this.jars.dispose();
  }
}
