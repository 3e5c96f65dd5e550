/** Dyes. Contrast to cotton is in DESIGN.md section 6. Colours are `#rrggbb`, sRGB. */

export const indigoDyes = {
  night: '#0e1a33', deep: '#14284f', indigo: '#1f3f77', mid: '#2f5c9e', light: '#5b86be', pale: '#9db8d9', cotton: '#f4efe3',
} as const;

export type Dyes = Record<keyof typeof indigoDyes, string>;

export type Skin = 'indigo' | 'ink';

/** The colours one cloth is drawn with. */
export interface ClothDye {
  /** Where the cloth was dipped most, and least. */
  deep: string;
  ground: string;
  /** The line the wax kept white; in the ink skin the line of ink. */
  line: string;
  /** Dye that ran into cracks of the wax. */
  crack: string;
}

/** Ink-wash (淡水墨) for care mode: dark lines on paper, one pale indigo. */
const inkDye: ClothDye = { deep: '#dcdcd6', ground: '#ece9df', line: '#3a4650', crack: '#9db8d9' };

/**
 * The dye of a zone. Indigo leans a third of the way to the zone's colour, and keeps indigo's own lightness, so that the
 * white line stands out on every cloth (at least 7:1); in the ink skin all zones share one wash.
 */
export function zoneDye(colour: string, skin: Skin = 'indigo'): ClothDye {
  if (skin === 'ink') return inkDye;
  const { deep, indigo, cotton, mid } = hallDyes(colour);
  return { deep, ground: indigo, line: cotton, crack: mid };
}

/** The dyes of a hall whose indigo leans a third of the way to `colour`, each as light as before; indigo itself without one. */
export function hallDyes(colour: string | undefined): Dyes {
  if (!colour) return indigoDyes;
  const [, hallA, hallB] = toOklab(colour);
  const leaning = (dye: string): string => {
    const [l, a, b] = toOklab(dye);
    return fromOklab([l, a + (hallA - a) / 3, b + (hallB - b) / 3]);
  };
  return { ...(Object.fromEntries(Object.entries(indigoDyes).map(([name, dye]) => [name, leaning(dye)])) as Dyes), cotton: indigoDyes.cotton };
}

type Triple = [number, number, number];

/** Matrices of Oklab (Ottosson 2020): linear sRGB → cone response, its cube root → Oklab, and the ways back. */
const toCones: Triple[] = [[0.4122214708, 0.5363325363, 0.0514459929], [0.2119034982, 0.6806995451, 0.1073969566], [0.0883024619, 0.2817188376, 0.6299787005]];
const toLab: Triple[] = [[0.2104542553, 0.793617785, -0.0040720468], [1.9779984951, -2.428592205, 0.4505937099], [0.0259040371, 0.7827717662, -0.808675766]];
const fromLab: Triple[] = [[1, 0.3963377774, 0.2158037573], [1, -0.1055613458, -0.0638541728], [1, -0.0894841775, -1.291485548]];
const fromCones: Triple[] = [[4.0767416621, -3.3077115913, 0.2309699292], [-1.2684380046, 2.6097574011, -0.3413193965], [-0.0041960863, -0.7034186147, 1.707614701]];

function times(matrix: Triple[], [x, y, z]: Triple): Triple {
  return matrix.map(([a, b, c]) => a * x + b * y + c * z) as Triple;
}

function toOklab(colour: string): Triple {
  const linear = [1, 3, 5].map((i) => {
    const v = parseInt(colour.slice(i, i + 2), 16) / 255;
    return v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4;
  }) as Triple;
  return times(toLab, times(toCones, linear).map(Math.cbrt) as Triple);
}

function fromOklab(lab: Triple): string {
  const linear = times(fromCones, times(fromLab, lab).map((v) => v ** 3) as Triple);
  const bytes = linear.map((v) => {
    const clamped = Math.min(1, Math.max(0, v));
    return Math.round(255 * (clamped <= 0.0031308 ? clamped * 12.92 : 1.055 * clamped ** (1 / 2.4) - 0.055));
  });
  return `#${bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}
