/**
 * Measures (metres) that the timber, made by `npm run models`, and the cloths and boards hung on it share.
 * Whoever changes one makes the models anew.
 */

/** One bay of a stilted gallery: the floor's middle is its origin, −z leads away from the lobby. */
export const bayMeasures = { length: 6, halfWidth: 3.3, eave: 3.2, ridge: 4.9 } as const;

/** The covered passage, of the length it is made in; it is stretched to the one wanted. */
export const passageMeasures = { length: 4.8, halfWidth: 2.1 } as const;

/**
 * A booth: the cloth's foot is the origin and the cloth faces −z.
 * A phone held upright sees 1.7 m across from the reading spot, so nothing that must be read is wider.
 */
export const boothMeasures = {
  cloth: { size: 1.4, centre: 2.08 },
  title: { width: 1.7, height: 0.43, centre: 3.04 },
  /** `lean` is radians back from upright. */
  panel: { width: 0.84, height: 0.42, centre: 1.12, forward: 0.42, lean: 0.26 },
} as const;

/** The lobby, made for a ring of eleven fronts; fronts and roof are stretched to the ring wanted. */
export const lobbyMeasures = {
  slots: 11,
  radius: 8.5,
  lintel: 3.0,
  balcony: 3.35,
  eave: 5.4,
  oculusRadius: 3.4,
  oculus: 7.6,
  roofRadius: 9.9,
  /** Middle of the name board over a door, and how far inside the ring it hangs. */
  board: { width: 2.5, height: 0.62, centre: 2.68, inside: 0.2 },
  /** Long cloths that hang under the roof: metres from the middle, and up to their own middle. */
  hung: { radius: 5.5, centre: 4.75 },
} as const;

/** The straight fronts of a lobby: how wide one is between its posts, and how far its middle is from the lobby's. */
export function frontOf(radius: number, slots: number): { width: number; ring: number } {
  return { width: 2 * radius * Math.sin(Math.PI / slots), ring: radius * Math.cos(Math.PI / slots) };
}
