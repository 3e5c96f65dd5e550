/** A promise the visitor signed; it hangs in their hall as an orange ribbon. Kept on the device alone. */
export interface Pledge {
  /** The wall it was signed at: `booth/pledge-number`. A wall has one ribbon. */
  exhibit: string;
  /** The visitor's own day, `2026-11-30`. */
  day: string;
  /** The language the promises were read in. */
  lang: string;
  /** What was promised, as it was read then: plain text. */
  promises: readonly string[];
  /** The typed name; empty where there is none. */
  name: string;
  /** The drawn signature, which goes before a name: x, y, x, y … of each stroke, whole numbers within `signingArea`. With neither, a seal was pressed. */
  strokes: readonly (readonly number[])[];
}

/** A ribbon as its wall signs it. */
export type Signed = Omit<Pledge, 'exhibit'>;

/** Units of a drawn signature. */
export const signingArea = { width: 300, height: 100 };
/** What is kept of all ribbons together stays under 54 KB. */
export const mostPledges = 12;
export const mostPoints = 400;

/** Hangs a ribbon in the place of the wall's earlier one, or with null takes that one down. The oldest give way to the newest. */
export function hang(pledges: readonly Pledge[], exhibit: string, signed: Signed | null): readonly Pledge[] {
  const others = pledges.filter((one) => one.exhibit !== exhibit);
  return signed ? [...others, { ...signed, exhibit }].slice(-mostPledges) : others;
}

/** Ribbons as kept; what cannot be read among them is left out. */
export function readPledges(kept: unknown): readonly Pledge[] {
  return Array.isArray(kept) ? kept.filter(isPledge).slice(-mostPledges) : [];
}

function isPledge(value: unknown): value is Pledge {
  try {
    const { exhibit, day, lang, promises, name, strokes } = value as Pledge;
    const places = strokes.flat();
    return [promises, strokes, ...strokes].every(Array.isArray) && [exhibit, day, lang, name, ...promises].every(isText) && places.every(isPlace)
      && places.length <= 2 * mostPoints && Date.parse(`${day}T00:00Z`) > 0;
  } catch {
    // What lacks a part, or has something else in its place.
    return false;
  }
}

const isText = (value: unknown) => typeof value === 'string' && value.length < 400;
const isPlace = (value: number) => Number.isInteger(value) && value >= 0 && value <= signingArea.width;
