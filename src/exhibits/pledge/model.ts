/** Signing a pledge: what is promised, and in whose name. Pure. */
import type { Signed } from '../../visit/pledge';
import { tidyName } from '../../visit/tidyName';
import { addStroke, type Stroke } from './strokes';

export interface Signing {
  /** Which promises are made. */
  chosen: readonly boolean[];
  /** As typed. */
  name: string;
  strokes: readonly Stroke[];
}

export type SigningAct = { kind: 'promise'; at: number } | { kind: 'name'; name: string } | { kind: 'stroke'; stroke: Stroke } | { kind: 'wipe' } | { kind: 'fresh' };

/** Nothing promised yet, but where there is one promise alone: whoever signs makes it. */
export function freshSigning(promises: number): Signing {
  return { chosen: Array.from({ length: promises }, () => promises === 1), name: '', strokes: [] };
}

/** What an act makes of the state. */
export function stepSigning(state: Signing, act: SigningAct): Signing {
  switch (act.kind) {
    case 'promise': return state.chosen.length === 1 ? state : { ...state, chosen: state.chosen.map((before, i) => (i === act.at ? !before : before)) };
    case 'name': return { ...state, name: act.name };
    case 'stroke': return { ...state, strokes: addStroke(state.strokes, act.stroke) };
    case 'wipe': return { ...state, strokes: [] };
    case 'fresh': return freshSigning(state.chosen.length);
  }
}

/** The ribbon as it is signed now; null while nothing is promised. */
export function signedRibbon({ chosen, name, strokes }: Signing, promises: readonly string[], { day, lang }: Pick<Signed, 'day' | 'lang'>): Signed | null {
  const made = promises.filter((_, i) => chosen[i]);
  return made.length > 0 ? { day, lang, promises: made, name: tidyName(name), strokes } : null;
}

/** How a ribbon is signed. */
export function mannerOf({ name, strokes }: Pick<Signed, 'name' | 'strokes'>): 'drawn' | 'named' | 'sealed' {
  return strokes.length > 0 ? 'drawn' : name !== '' ? 'named' : 'sealed';
}
