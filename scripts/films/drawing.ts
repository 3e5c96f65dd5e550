/** Pieces that films are drawn of, in the manner of the pictures in `content/images`: even white lines on blue cloth, 640 × 360 units. */
import { drumStar } from '../../src/batik/motifs/drumStar';
import { svgDocument, svgWithin } from '../../src/batik/svg';

export const size = { width: 640, height: 360 } as const;
export const ground = '#14284f';
export const wax = '#f4efe3';
const lamp = '#ffd9a0';

/** From 0 to 1 while `now` goes from `from` on for `during` seconds: slow at both ends, as everything moves here. */
export function glide(now: number, from: number, during: number): number {
  const t = Math.min(1, Math.max(0, (now - from) / during));
  return t * t * (3 - 2 * t);
}

/** 1 within a scene, fading to 0 in the `fade` seconds about its ends. */
export function within(now: number, from: number, to: number, fade = 0.8): number {
  return glide(now, from - fade / 2, fade) * (1 - glide(now, to - fade / 2, fade));
}

/** Lines drawn at a place, larger or smaller, turned by degrees, and more or less there. */
export function at([x, y]: readonly [x: number, y: number], lines: string, { scale = 1, turn = 0, seen = 1 } = {}): string {
  return seen <= 0 ? '' : `<g transform="translate(${x.toFixed(2)} ${y.toFixed(2)}) rotate(${turn.toFixed(2)}) scale(${scale.toFixed(4)})" opacity="${seen.toFixed(3)}">${lines}</g>`;
}

/** The cloth with its saw-tooth and dotted borders, and on it what is drawn. */
export function cloth(drawn: string): string {
  const { width, height } = size;
  const teeth = (y: number, tip: number) => `M0 ${y}${Array.from({ length: width / 20 }, (_, i) => `L${i * 20 + 10} ${tip}L${i * 20 + 20} ${y}`).join('')}Z`;
  const dots = [26, height - 26].flatMap((y) => Array.from({ length: width / 20 - 1 }, (_, i) => `<circle cx="${i * 20 + 20}" cy="${y}" r="3"/>`)).join('');
  return `<rect width="${width}" height="${height}" fill="${ground}"/><g fill="${wax}"><path d="${teeth(0, 14)}${teeth(height, height - 14)}"/>${dots}</g>`
    + `<g fill="none" stroke="${wax}" stroke-width="6" stroke-linecap="round" stroke-linejoin="round">${drawn}</g>`;
}

/** The drum's star, faint as a cloth's ground. */
export const star = svgWithin(svgDocument(drumStar(), { wax }), 'x="-150" y="-150" width="300" height="300"');

export const handset = '<path transform="rotate(180)" d="M-46 -18C-46 -40 -22 -44 -18 -24L-16 -10C-10 -2 10 -2 16 -10L18 -24C22 -44 46 -40 46 -18C46 22 -46 22 -46 -18Z"/>';
/** A telephone without its handset; that lies at (0, −30). */
export const telephone = '<rect x="-60" y="10" width="120" height="70" rx="14"/><circle cx="0" cy="44" r="20"/><path d="M-40 10V-4M40 10V-4"/>';

/** Waves of ringing on both sides; `now` in seconds moves them outward, without any flashing. */
export function rings(now: number): string {
  return [0, 1, 2].map((wave) => {
    const far = (now * 0.45 + wave / 3) % 1;
    const x = 66 + far * 44;
    const bow = 20 + far * 18;
    const seen = Math.sin(Math.PI * far);
    return `<path opacity="${seen.toFixed(3)}" stroke-width="5" d="M${-x} ${-30 - bow}q${-bow * 0.8} ${bow} 0 ${2 * bow}M${x} ${-30 - bow}q${bow * 0.8} ${bow} 0 ${2 * bow}"/>`;
  }).join('');
}

export const coin = '<circle r="26"/><rect x="-9" y="-9" width="18" height="18" rx="2"/>';
export const bag = '<path d="M-55 -80H55M-43 -80C-75 -20 -75 30 -65 76M43 -80C75 -20 75 30 65 76M-35 -80q-14 -30 -24 -40M35 -80q14 -30 24 -40"/><path stroke-width="5" d="M-65 90l-6 14M-25 90l-4 16M25 90l4 16M65 90l6 14"/>';
export const palm = `<path fill="${ground}" d="M-34 96L-36 46C-52 36 -70 16 -80 -4C-86 -18 -66 -28 -56 -12L-37 14L-39 -62C-39 -80 -15 -80 -15 -62L-14 -10L-13 -84C-13 -102 11 -102 11 -84L10 -10L12 -74C12 -91 35 -91 35 -74L33 -4L36 -50C36 -66 57 -66 57 -50L54 32C53 56 46 70 42 96Z"/>`;
export const mobile = '<rect x="-65" y="-120" width="130" height="240" rx="16"/><path d="M-18 104h36"/>';
export const arrow = '<path d="M-55 0H55M39 -14L55 0L39 14"/>';

/** Somebody, seen from the front: an elder with a knot of hair, or a younger one. */
export function person(elder: boolean): string {
  return `${elder ? '<circle cy="-66" r="12"/>' : ''}<circle cy="-30" r="26"/><path d="M-52 70C-52 6 52 6 52 70M-16 34L0 54L16 34"/>`;
}

/** A number to dial; `typed` digits of it are there. */
export function digits(number: string, typed: number, size = 64): string {
  return `<text text-anchor="middle" font-family="DejaVu Sans, sans-serif" font-weight="700" font-size="${size}" letter-spacing="4" fill="${lamp}" stroke="none">${number.slice(0, typed)}</text>`;
}

/** Keys of a telephone. */
export const keys = Array.from({ length: 12 }, (_, i) => `<circle cx="${(i % 3) * 34 - 34}" cy="${Math.floor(i / 3) * 34}" r="11" stroke-width="5"/>`).join('');

/** Lines of an address book; the chosen one is filled. */
export const names = [-70, -25, 20].map((y, i) => `<circle cx="-32" cy="${y}" r="13"${i === 1 ? ` fill="${wax}" stroke="none"` : ''}/><path stroke-width="${i === 1 ? 9 : 5}" d="M-8 ${y}h50"/>`).join('');

/** The police station: a house with its lamp, where anybody may ask. */
export const house = '<path d="M-80 -20L0 -74L80 -20M-62 -30V70H62V-30M-16 70V22H16V70"/><circle cx="0" cy="-30" r="9"/>';
