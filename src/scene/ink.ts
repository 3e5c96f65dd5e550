import { Color, type IUniform } from 'three';
import type { Skin } from '../batik/palettes';
import { zoneDye } from '../batik/palettes';
import type { Daylight } from './daylight';

const { ground, line, crack } = zoneDye('', 'ink');
/** Colour management is off in the hall (colours.ts): a colour keeps its display values. */
const fixed = (colour: string): IUniform<Color> => ({ value: new Color().setStyle(colour, '') });

/** What turns the hall into an ink-wash painting: every material reads these, so the skin changes at the next frame. */
export const inkUniforms = {
  /** 1 in the ink skin, 0 in the usual one. */
  ink: { value: 0 },
  /** Bare paper, a middle wash, the blackest line, and the one pale indigo. */
  inkPaper: fixed(ground),
  inkWash: fixed('#a5a8a2'),
  inkLine: fixed(line),
  inkIndigo: fixed(crack),
} satisfies Record<string, IUniform>;

export function setInk(skin: Skin): void {
  inkUniforms.ink.value = skin === 'ink' ? 1 : 0;
}

const grey = (tone: number) => [tone * 0.985, tone, tone * 0.99] as const;

/** The one light of a painting: even, from a paper sky, with mist that is bare paper, whatever the hour. */
export const inkLight: Daylight = {
  sky: grey(0.98), ground: grey(0.66), sun: grey(0.2), sunAt: [0.35, 0.8, 0.48], mist: [0.925, 0.914, 0.875], haze: 0.016, horizon: [0.945, 0.933, 0.894], zenith: [0.83, 0.852, 0.862],
  hillsNear: [0.5, 0.535, 0.555], hillsFar: [0.82, 0.83, 0.822], lamp: [0, 0, 0], pool: grey(0.2), lantern: [0, 0, 0], board: [1, 1, 1], stars: 0,
};

/** GLSL of the ink skin: `inkTone(0 ink … 1 paper)` is a colour, `wash(lit, stroke)` paints over what light gave. */
export const inkGlsl = /* glsl */ `
uniform float ink;
uniform vec3 inkPaper, inkWash, inkLine, inkIndigo;
vec3 inkTone(float tone) {
  return tone < 0.5 ? mix(inkLine, inkWash, clamp(tone, 0.0, 0.5) * 2.0) : mix(inkWash, inkPaper, min(tone * 2.0 - 1.0, 1.0));
}
// Light becomes a high wash that leaves most of the paper bare; the grain of a thing, 0-1, its dry strokes.
vec3 wash(vec3 lit, float grain) {
  float tone = mix(0.2, 1.06, smoothstep(0.04, 0.54, dot(lit, vec3(0.3, 0.59, 0.11))));
  return inkTone(tone + (grain - 0.5) * 0.3 - 0.34 * smoothstep(0.4, 0.22, grain));
}
`;
