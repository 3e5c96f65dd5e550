import { hallDyes } from '../batik/palettes';

/** The style inside a page of a hall of this colour (`#rrggbb`): `common`, which holds indigo, and over it the dyes of the host's own. Care mode's ink stays ink. */
export function pageStyle(common: string, colour: string | undefined): string {
  if (!colour) return common;
  const { light: _, ...named } = hallDyes(colour);
  return `${common}:root{${Object.entries(named).map(([name, dye]) => `--${name}:${dye}`).join(';')}}`;
}
