/** Lines of the teaching note, in the units of its picture (300 × 200). Our own: a drum, sawteeth and waves, like no money there is. */

/** The rays of a drum's star, as an SVG path. */
export function star(x: number, y: number, outer: number, inner: number, rays: number): string {
  const corners = Array.from({ length: rays * 2 }, (_, i) => {
    const angle = (Math.PI * i) / rays - Math.PI / 2;
    const radius = i % 2 ? inner : outer;
    return `${round(x + radius * Math.cos(angle))} ${round(y + radius * Math.sin(angle))}`;
  });
  return `M${corners.join('L')}Z`;
}

/** A row of sawteeth between two points of one height, pointing down by `tall` (up where it is below zero). */
export function sawteeth(from: number, to: number, y: number, count: number, tall: number): string {
  const wide = (to - from) / count;
  return Array.from({ length: count }, (_, i) => `M${round(from + i * wide)} ${y}l${round(wide / 2)} ${tall}l${round(wide / 2)} ${-tall}Z`).join('');
}

/** Waves from edge to edge, as they lie under print that is hard to copy. */
export function waves(count: number): string {
  return Array.from({ length: count }, (_, i) => {
    const y = 34 + (i * 132) / (count - 1);
    const lift = 9 * Math.sin((Math.PI * 2 * i) / count);
    return `M12 ${round(y)}C90 ${round(y - 14 + lift)} 190 ${round(y + 14 + lift)} 288 ${round(y)}`;
  }).join('');
}

export const butterfly = 'M0 -12C-6 -34 -34 -34 -32 -12C-31 2 -12 4 0 0C-14 4 -26 14 -20 26C-14 36 -3 22 0 6C3 22 14 36 20 26C26 14 14 4 0 0C12 4 31 2 32 -12C34 -34 6 -34 0 -12Z';

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
