import type { Settings } from '../visit/settings';

/** The four lights of the hall. */
export type Light = Exclude<Settings['daylight'], 'clock'>;

/** Colours as display values (sRGB, 1 = full; light may be more). */
export type Rgb = readonly [red: number, green: number, blue: number];

/** What a light sets: on everything, in the sky, on the hills, and how strongly lamps count beside it. */
export interface Daylight {
  /** Light from above, from below, and from one side. */
  sky: Rgb;
  ground: Rgb;
  sun: Rgb;
  /** The way to what throws that light (any length). */
  sunAt: readonly [x: number, y: number, z: number];
  /** The mist that far things fade into. */
  mist: Rgb;
  /** How thick the mist is, per metre: half of a thing is lost at about 0.83 / haze metres. */
  haze: number;
  horizon: Rgb;
  zenith: Rgb;
  /** Ink of the nearest and the farthest hills. */
  hillsNear: Rgb;
  hillsFar: Rgb;
  /** The lamp over each cloth. */
  lamp: Rgb;
  /** The pool on the lobby's floor: day through the oculus, or the lanterns of an evening. */
  pool: Rgb;
  /** Lanterns that hang in the middle of every part of the hall once the day goes. */
  lantern: Rgb;
  /** Name boards and reading panels; never so dark that they cannot be read. */
  board: Rgb;
  /** 0: none; 1: all the stars. */
  stars: number;
}

const hex = (colour: string): Rgb => [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16) / 255) as unknown as Rgb;

export const daylights: Record<Light, Daylight> = {
  morning: {
    sky: [0.62, 0.7, 0.86], ground: [0.66, 0.62, 0.64], sun: [0.8, 0.52, 0.24], sunAt: [-0.8, 0.42, 0.42], mist: hex('#efe3d3'), haze: 0.017, horizon: hex('#fbdcb6'), zenith: hex('#a8c4de'),
    hillsNear: hex('#7690ad'), hillsFar: hex('#d9d6d0'), lamp: [0.8, 0.58, 0.32], pool: [0.5, 0.34, 0.14], lantern: [0, 0, 0], board: [1.02, 1.02, 1.02], stars: 0,
  },
  noon: {
    sky: [0.96, 0.96, 0.96], ground: [0.78, 0.72, 0.66], sun: [0.28, 0.25, 0.2], sunAt: [0.35, 0.8, 0.48], mist: hex('#cfdbe6'), haze: 0.01, horizon: hex('#cfdbe6'), zenith: hex('#7fa3cc'),
    hillsNear: hex('#3d6295'), hillsFar: hex('#a9c0d9'), lamp: [0.75, 0.555, 0.315], pool: [0.28, 0.25, 0.2], lantern: [0, 0, 0], board: [1.02, 1.02, 1.02], stars: 0,
  },
  dusk: {
    sky: [0.6, 0.57, 0.66], ground: [0.72, 0.58, 0.47], sun: [0.44, 0.25, 0.12], sunAt: [0.85, 0.3, -0.35], mist: hex('#a99fb4'), haze: 0.013, horizon: hex('#e2b493'), zenith: hex('#4d6293'),
    hillsNear: hex('#37456f'), hillsFar: hex('#83819f'), lamp: [1, 0.71, 0.38], pool: [0.38, 0.28, 0.15], lantern: [0.36, 0.25, 0.12], board: [0.98, 0.96, 0.93], stars: 0,
  },
  night: {
    sky: [0.28, 0.34, 0.5], ground: [0.42, 0.32, 0.25], sun: [0.1, 0.12, 0.18], sunAt: [0, 1, -0.1], mist: hex('#22345a'), haze: 0.01, horizon: hex('#2f4876'), zenith: hex('#0f1d3c'),
    hillsNear: hex('#14264a'), hillsFar: hex('#2b4270'), lamp: [1.2, 0.84, 0.46], pool: [0.42, 0.31, 0.17], lantern: [0.66, 0.45, 0.22], board: [0.92, 0.9, 0.86], stars: 1,
  },
};

/** The light of a clock's hour (0-23): noon's through the working day, as the poster of the front page shows it. */
export function lightAt(hour: number): Light {
  if (hour < 5 || hour >= 20) return 'night';
  if (hour < 9) return 'morning';
  return hour < 17 ? 'noon' : 'dusk';
}

/** The light a visitor sees: the one chosen, or the clock's. */
export function lightFor(choice: Settings['daylight'], hour: number): Light {
  return choice === 'clock' ? lightAt(hour) : choice;
}
