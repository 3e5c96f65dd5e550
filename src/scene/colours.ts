import { Color, ColorManagement } from 'three';

// The hall is lit in display values, not linear light: no power function per pixel, which cheap GPUs feel.
ColorManagement.enabled = false;

/** Paints of the hall's solid parts (sRGB), from the art direction: warm timber, stone, bronze, a little silver. */
export const paint = {
  timber: '#8d6443',
  timberDark: '#54392a',
  timberPale: '#b98f66',
  tile: '#39414f',
  stone: '#b7b1a3',
  bronze: '#6d6a4c',
  bronzePale: '#a39a63',
  silver: '#c9cfd6',
  lamp: '#ffd9a0',
  paper: '#f4efe3',
  deep: '#14284f',
  indigo: '#1f3f77',
} as const;
export type Paint = keyof typeof paint;

const known = new Map<string, Color>();

/** A paint or any `#rrggbb`; the same object for the same colour, so do not change it. */
export function paintColour(colour: string): Color {
  let found = known.get(colour);
  if (!found) known.set(colour, (found = new Color(paint[colour as Paint] ?? colour)));
  return found;
}
