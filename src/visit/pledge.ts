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
  /** The typed name; empty where the signature is drawn, or a seal alone. */
  name: string;
  /** The drawn signature: x, y, x, y … of each stroke, whole numbers within `signingArea`; none where a name is typed, or for a seal. */
  strokes: readonly (readonly number[])[];
}

/** Units of a drawn signature. */
export const signingArea = { width: 300, height: 100 };
/** What is kept of all ribbons together stays under 54 KB. */
export const mostPledges = 12;
export const mostPoints = 400;
export const longestName = 20;

/** Hangs a ribbon in the place of the wall's earlier one, or with null takes that one down. The oldest give way to the newest. */
export function hang(pledges: readonly Pledge[], exhibit: string, pledge: Pledge | null): readonly Pledge[] {
  const others = pledges.filter((one) => one.exhibit !== exhibit);
  return pledge ? [...others, pledge].slice(-mostPledges) : others;
}

/** Ribbons as kept; what cannot be read among them is left out. */
export function readPledges(kept: unknown): readonly Pledge[] {
  return Array.isArray(kept) ? kept.filter(isPledge).slice(-mostPledges) : [];
}

function isPledge(value: unknown): value is Pledge {
  if (typeof value !== 'object' || value === null) return false;
  const { exhibit, day, lang, promises, name, strokes } = value as Record<keyof Pledge, unknown>;
  return [exhibit, day, lang, name].every(isText) && isListOf(promises, isText) && isListOf(strokes, (stroke) => isListOf(stroke, isPlace)) && (strokes as number[][]).flat().length <= 2 * mostPoints;
}

const isListOf = (value: unknown, isOne: (one: unknown) => boolean) => Array.isArray(value) && value.every(isOne);
const isText = (value: unknown) => typeof value === 'string' && value.length < 400;
const isPlace = (value: unknown) => Number.isInteger(value) && (value as number) >= 0 && (value as number) <= signingArea.width;
