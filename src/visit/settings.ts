const choices = {
  quality: ['auto', 'low', 'high'],
  reducedMotion: ['auto', 'on', 'off'],
  daylight: ['clock', 'morning', 'noon', 'dusk', 'night'],
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
}

export const usualSettings: Settings = { quality: 'auto', textScale: 1, reducedMotion: 'auto', daylight: 'clock', sound: false };

/** Holds a text scale within 1 to 2. */
export function clampTextScale(scale: number): number {
  return Math.min(2, Math.max(1, scale));
}

/** Settings as kept, one that is missing (an earlier version did not know it) at its usual value; null if any is spoilt. */
export function readSettings(kept: object): Settings | null {
  const { quality, textScale, reducedMotion, daylight, sound }: Record<keyof Settings, unknown> = { ...usualSettings, ...kept };
  if (!isOneOf(choices.quality, quality) || !isOneOf(choices.reducedMotion, reducedMotion) || !isOneOf(choices.daylight, daylight)) return null;
  if (typeof textScale !== 'number' || !Number.isFinite(textScale) || typeof sound !== 'boolean') return null;
  return { quality, textScale: clampTextScale(textScale), reducedMotion, daylight, sound };
}

function isOneOf<T extends string>(all: readonly T[], value: unknown): value is T {
  return all.includes(value as T);
}
