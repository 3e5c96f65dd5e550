import type { Zone } from '../exhibition/types';

interface BadgeProps {
  zone: Zone;
  root: string;
  /** CSS pixels of a side; the stylesheet may draw it larger. */
  size?: number;
}

/** A zone's sign. It says nothing the title beside it does not, so it has no text of its own. */
export function Badge({ zone, root, size = 72 }: BadgeProps) {
  return <img class="badge" src={`${root}batik/badge-${zone.id}.svg`} alt="" width={size} height={size} loading="lazy" />;
}

/** A strip of batik border, repeated across whatever width it gets. It comes once it is near: text is read before it. */
export function BorderStrip({ root }: { root: string }) {
  return <img class="strip" src={`${root}batik/border.svg`} alt="" loading="lazy" />;
}
