/** Where the exhibits hang: three columns and four rows, in metres from the middle. */
export const column = (place) => ((place % 3) - 1) * 1.15;
export const row = (place) => (1.5 - Math.floor(place / 3)) * 1.45;
