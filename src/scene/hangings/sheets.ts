import { BufferAttribute, BufferGeometry } from 'three';
import { rackMeasures } from '../../hall/clothPlace';
import { atlasSize, clothRect, mostRibbons, ribbonRect, type Rect } from './atlasPlan';

/** Metres: a ribbon, how far apart two hang, how far the second bar is under the first. */
export const ribbonMeasures = { width: 0.098, length: 0.5, apart: 0.112, lower: 0.6, each: 6 } as const;
/** Pixels left out round a ribbon's part, so that its neighbour's dye does not shine in from afar. */
const inset = 1.5;

interface Sheet {
  /** Middle of its upper edge; +x is to the right of somebody behind it. */
  x: number;
  top: number;
  width: number;
  height: number;
  rect: Rect;
  /** Metres a fold comes forward. */
  fold: number;
  /** Metres by which the lower edge is cut in, as a ribbon's is. */
  notch: number;
  /** How much of the picture's height is stretched over its upper third; 0 hangs it evenly. */
  plain: number;
  columns: number;
  rows: number;
  ribbon: boolean;
}

/**
 * All that hangs on the racks as one piece of geometry, in the frame of `ClothPlace.middle`. Corners carry `at` (u, v and the u that is
 * seen from behind, so that a cloth laid over its bar reads aright from both sides) and `hang` (metres below the bar; 1 for a ribbon).
 */
export function sheets(cloth: { width: number; height: number } | null, ribbons: number): BufferGeometry {
  const hung = [...(cloth ? [clothSheet(cloth)] : []), ...Array.from({ length: Math.min(ribbons, mostRibbons) }, (_, i) => ribbonSheet(i, Math.min(ribbons, mostRibbons)))];
  const position: number[] = [];
  const normal: number[] = [];
  const at: number[] = [];
  const hang: number[] = [];
  const index: number[] = [];
  for (const sheet of hung) {
    const first = position.length / 3;
    for (let row = 0; row <= sheet.rows; row += 1) for (let column = 0; column <= sheet.columns; column += 1) addCorner(sheet, column / sheet.columns, row / sheet.rows);
    for (let row = 0; row < sheet.rows; row += 1) {
      for (let column = 0; column < sheet.columns; column += 1) {
        const a = first + row * (sheet.columns + 1) + column;
        const below = a + sheet.columns + 1;
        // Counterclockwise for those in front, who see −x to the right.
        index.push(a, below, a + 1, a + 1, below, below + 1);
      }
    }
  }
  return new BufferGeometry()
    .setAttribute('position', new BufferAttribute(new Float32Array(position), 3))
    .setAttribute('normal', new BufferAttribute(new Float32Array(normal), 3))
    .setAttribute('at', new BufferAttribute(new Float32Array(at), 3))
    .setAttribute('hang', new BufferAttribute(new Float32Array(hang), 2))
    .setIndex(index);

  function addCorner({ x, top, width, height, rect, fold, notch, plain, ribbon }: Sheet, right: number, down: number): void {
    const cut = down === 1 ? notch * (1 - Math.abs(2 * right - 1)) : 0;
    const below = down * height - cut;
    const along = (right - 0.5) * width;
    // Folds open toward the lower edge; each sheet has its own.
    const wave = (along / width) * 9 + x * 5;
    const depth = fold * (0.25 + 0.75 * down);
    position.push(x - along, top - below, -depth * Math.sin(wave));
    const slope = (depth * Math.cos(wave) * 9) / width;
    const length = Math.hypot(slope, 1);
    normal.push(slope / length, 0, -1 / length);
    const seen = plain > 0 ? Math.max(0, (below / height - plain) / (1 - plain)) : below / height;
    const left = rect.x + (ribbon ? inset : 0);
    const wide = rect.width - (ribbon ? 2 * inset : 0);
    const tall = rect.height - (ribbon ? 2 * inset : 0);
    const u = (share: number) => (left + share * wide) / atlasSize;
    at.push(u(right), 1 - (rect.y + (ribbon ? inset : 0) + seen * tall) / atlasSize, u(1 - right));
    hang.push(below, ribbon ? 1 : 0);
  }
}

function clothSheet({ width, height }: { width: number; height: number }): Sheet {
  const { across, bar, cloth } = rackMeasures;
  const scale = Math.min(cloth.width / width, cloth.height / height);
  return { x: across, top: bar, width: width * scale, height: height * scale, rect: clothRect(width, height), fold: 0.012, notch: 0, plain: 0, columns: 14, rows: 6, ribbon: false };
}

/** Six ribbons to a bar, the oldest first on the upper one, about its middle. */
function ribbonSheet(i: number, count: number): Sheet {
  const { across, bar } = rackMeasures;
  const { width, length, apart, lower, each } = ribbonMeasures;
  const level = Math.floor(i / each);
  const beside = Math.min(each, count - level * each);
  const fromMiddle = ((i % each) - (beside - 1) / 2) * apart;
  return { x: -across - fromMiddle, top: bar - level * lower, width, height: length, rect: ribbonRect(i), fold: 0.008, notch: 0.045, plain: 0.22, columns: 2, rows: 6, ribbon: true };
}
