/**
 * The teaching note 样票 in the visitor's hand. Pure. A false one is wrong in two or three signs: one sign alone may deceive,
 * so two show it. Angles are in degrees.
 */
import { shuffled } from '../../exhibition/shuffled';

export const tasks = ['signs', 'judge'] as const;
export type Task = (typeof tasks)[number];

/** The five signs taught by the booth 认真钱的五个记号. */
export const signs = ['number', 'thread', 'picture', 'value', 'raised'] as const;
export type Sign = (typeof signs)[number];

export const lights = ['day', 'through', 'uv'] as const;
/** In the light of day, held against it, or under a lamp of ultraviolet. */
export type Light = (typeof lights)[number];

/** A note: the signs that are wrong in it; none in a true one. */
export type Note = readonly Sign[];

export interface Tilt {
  /** About the long side: above zero the upper edge goes away. */
  x: number;
  /** About the short side: above zero the right edge goes away. */
  y: number;
}

/** How a note is held. */
export interface Look {
  tilt: Tilt;
  light: Light;
  /** A finger is on the print. */
  feeling: boolean;
}

export interface Study extends Look {
  task: Task;
  notes: readonly Note[];
  /** Which of the notes is in the hand. */
  at: number;
  /** Signs looked at in the right way, in this note. */
  seen: readonly Sign[];
  /** What was said of each note so far: true or not. */
  said: readonly boolean[];
  /** A true note lies beside it. */
  comparing: boolean;
}

export type Act =
  | { kind: 'tilt'; to: Tilt } | { kind: 'turn'; x: number; y: number } | { kind: 'light'; light: Light } | { kind: 'feel' }
  | { kind: 'say'; genuine: boolean } | { kind: 'next' } | { kind: 'compare' } | { kind: 'again'; seed: number };

const mostTilt = 40;
/** From here on what changes with the angle is seen to change. */
const telling = 12;
const judged = 3;
const laidDown: Look = { tilt: { x: 0, y: 0 }, light: 'day', feeling: false };

/** Three notes, at least one of them true and at least one false; the same for the same whole number. */
export function deal(seed: number): Note[] {
  const random = mulberry(seed);
  const genuine = 1 + Math.floor(random() * (judged - 1));
  return shuffled(Array.from({ length: judged }, (_, i) => (i < genuine ? [] : wrongSigns(random))), random);
}

function wrongSigns(random: () => number): Note {
  const wrong = shuffled(signs, random).slice(0, 2 + Math.floor(random() * 2));
  return signs.filter((sign) => wrong.includes(sign));
}

export function freshStudy({ task, seed }: { task: Task; seed: number }): Study {
  return { task, notes: task === 'judge' ? deal(seed) : [[]], at: 0, ...laidDown, seen: [], said: [], comparing: false };
}

/** The signs that show, right or wrong, in the way the note is held now. */
export function showing({ tilt, light, feeling }: Look): Sign[] {
  const tilted = light === 'day' && Math.max(Math.abs(tilt.x), Math.abs(tilt.y)) >= telling;
  const shows = { number: tilted, thread: tilted, picture: light === 'through', value: light === 'through', raised: feeling };
  return signs.filter((sign) => shows[sign]);
}

/** Whether the note in the hand has been judged. */
export function isTold({ said, at }: Pick<Study, 'said' | 'at'>): boolean {
  return said.length > at;
}

/** How many notes were judged rightly. */
export function rightOf({ notes, said }: Pick<Study, 'notes' | 'said'>): number {
  return said.filter((genuine, i) => genuine === (notes[i]!.length === 0)).length;
}

/** Whether there is nothing left to do: every sign seen, or every note judged. */
export function isDone({ task, notes, seen, said }: Study): boolean {
  return task === 'signs' ? seen.length === signs.length : said.length === notes.length;
}

/** What an act makes of the study; an act that means nothing now changes nothing. */
export function stepStudy(study: Study, act: Act): Study {
  switch (act.kind) {
    case 'tilt': return look({ ...study, tilt: held(act.to) });
    case 'turn': return look({ ...study, tilt: held({ x: study.tilt.x + act.x, y: study.tilt.y + act.y }) });
    case 'light': return look({ ...study, light: act.light });
    case 'feel': return look({ ...study, feeling: !study.feeling });
    case 'compare': return { ...study, comparing: !study.comparing };
    case 'say': return study.task === 'judge' && !isTold(study) ? { ...study, said: [...study.said, act.genuine] } : study;
    case 'next': return isTold(study) && study.at < study.notes.length - 1 ? { ...study, ...laidDown, at: study.at + 1, seen: [], comparing: false } : study;
    case 'again': return isDone(study) ? freshStudy({ task: study.task, seed: act.seed }) : study;
  }
}

function held({ x, y }: Tilt): Tilt {
  const within = (angle: number) => Math.min(mostTilt, Math.max(-mostTilt, angle));
  return { x: within(x), y: within(y) };
}

function look(study: Study): Study {
  const now = showing(study);
  return { ...study, seen: signs.filter((sign) => study.seen.includes(sign) || now.includes(sign)) };
}

/** Numbers in [0, 1) from a 32-bit seed: mulberry32 by Tommy Ettinger (public domain). */
function mulberry(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
