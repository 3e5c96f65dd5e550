/** What a visitor may choose for themselves; kept from visit to visit. */
export interface Settings {
  /** How richly the hall is drawn; `auto` lets the device decide. */
  quality: 'auto' | 'low' | 'high';
  /** Size of all text as a multiple of the usual, 1 to 2. */
  textScale: number;
  /** Whether moves are cut short; `auto` follows the device's own setting. */
  reducedMotion: 'auto' | 'on' | 'off';
}

export const usualSettings: Settings = { quality: 'auto', textScale: 1, reducedMotion: 'auto' };

/** Holds a text scale within 1 to 2. */
export function clampTextScale(scale: number): number {
  return Math.min(2, Math.max(1, scale));
}
