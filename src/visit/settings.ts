const choices = {
  quality: ['auto', 'low', 'high'],
  reducedMotion: ['auto', 'on', 'off'],
  daylight: ['clock', 'morning', 'noon', 'dusk', 'night'],
  dwell: [0.8, 1.2, 2],
} as const;

/** What a visitor may choose for themselves; kept from visit to visit. */
export interface Settings {
  /** How richly the hall is drawn; `auto` lets the device decide. */
  quality: (typeof choices.quality)[number];
  /** Size of all text as a multiple of the usual, 1 to 2. */
  textScale: number;
  /** Whether moves are cut short; `auto` follows the device's own setting. */
  reducedMotion: (typeof choices.reducedMotion)[number];
  /** The light in the hall; `clock` goes by the hour. */
  daylight: (typeof choices.daylight)[number];
  /** Water, drone and footsteps; off until asked for. */
  sound: boolean;
  /** Care mode 关怀模式: ink-wash colours, large text and targets, fewer things at once. */
  care: boolean;
  /** Care mode has been offered and answered. */
  careAsked: boolean;
  /** Speed of reading aloud as a multiple of the usual, 0.5 to 1.5. */
  rate: number;
  /** Name of the device's voice that reads aloud; null lets the hall choose. */
  voice: string | null;
  /** Pinyin over the characters, where a page has it. */
  pinyin: boolean;
  /** In a headset the stick carries one on; else one jumps from place to place. */
  glide: boolean;
  /** In a headset, seconds the eyes rest on something to press it. */
  dwell: (typeof choices.dwell)[number];
}

export const usualSettings: Settings = {
  quality: 'auto', textScale: 1, reducedMotion: 'auto', daylight: 'clock', sound: false, care: false, careAsked: false, rate: 1, voice: null, pinyin: false,
  glide: false, dwell: 1.2,
};

/** Holds a text scale within 1 to 2. */
export function clampTextScale(scale: number): number {
  return Math.min(2, Math.max(1, scale));
}

/** Holds a reading speed within 0.5 to 1.5. */
export function clampRate(rate: number): number {
  return Math.min(1.5, Math.max(0.5, rate));
}

/** Settings as kept, one that is missing (an earlier version did not know it) at its usual value; null if any is spoilt. */
export function readSettings(kept: object): Settings | null {
  const { quality, textScale, reducedMotion, daylight, sound, care, careAsked, rate, voice, pinyin, glide, dwell }: Record<keyof Settings, unknown> = { ...usualSettings, ...kept };
  if (!isOneOf(choices.quality, quality) || !isOneOf(choices.reducedMotion, reducedMotion) || !isOneOf(choices.daylight, daylight)) return null;
  if (!isNumber(textScale) || !isNumber(rate) || !isBoolean(sound) || !isBoolean(care) || !isBoolean(careAsked) || !isBoolean(pinyin) || !isBoolean(glide)) return null;
  if (!isOneOf(choices.dwell, dwell)) return null;
  if (voice !== null && typeof voice !== 'string') return null;
  return { quality, textScale: clampTextScale(textScale), reducedMotion, daylight, sound, care, careAsked, rate: clampRate(rate), voice, pinyin, glide, dwell };
}

const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);

const isBoolean = (value: unknown): value is boolean => typeof value === 'boolean';

function isOneOf<T extends string | number>(all: readonly T[], value: unknown): value is T {
  return all.includes(value as T);
}
