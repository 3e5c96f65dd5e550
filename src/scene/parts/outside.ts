import { BufferAttribute, BufferGeometry } from 'three';

/** Steps round the full circle of one ridge; enough for smooth cones seen with a 40° lens. */
const steps = 480;
const foot = -16;

/** Height in metres of a karst ridge at an angle: steep rounded cones of several sizes, as Guizhou's hills stand. */
function ridge(angle: number, seed: number, height: number): number {
  let top = 0;
  for (let i = 0; i < 15; i += 1) {
    const spin = Math.sin(seed * 37.1 + i * 12.9) * 43758.5;
    const at = (spin - Math.floor(spin)) * Math.PI * 2;
    const size = 0.55 + 0.45 * Math.abs(Math.sin(seed + i * 5.3));
    const width = 0.1 + 0.12 * Math.abs(Math.cos(seed * 2 + i * 3.7));
    const away = Math.abs(Math.atan2(Math.sin(angle - at), Math.cos(angle - at))) / width;
    if (away < 1) top = Math.max(top, size * Math.cos((away * Math.PI) / 2) ** 0.8);
  }
  return height * (0.16 + top) + Math.sin(angle * 9 + seed) * 0.6;
}

/** Radii and heights are metres; far rings come first so that near ones are drawn over them. */
const layers = [
  { radius: 250, height: 62, layer: 1 },
  { radius: 180, height: 38, layer: 0.55 },
  { radius: 130, height: 19, layer: 0.1 },
];

/** Three rings of hills; they travel with the visitor, as far hills seem to. */
export function hillsGeometry(): BufferGeometry {
  const position: number[] = [];
  const uv: number[] = [];
  const layerOf: number[] = [];
  const index: number[] = [];
  for (const { radius, height, layer } of layers) {
    const first = position.length / 3;
    for (let i = 0; i <= steps; i += 1) {
      const angle = (i / steps) * Math.PI * 2;
      const top = ridge(angle, radius, height);
      for (const y of [top, foot]) {
        position.push(Math.sin(angle) * radius, y, Math.cos(angle) * radius);
        uv.push(angle * radius, top - y);
        layerOf.push(layer);
      }
      if (i < steps) {
        const a = first + i * 2;
        index.push(a, a + 1, a + 2, a + 2, a + 1, a + 3);
      }
    }
  }
  const geometry = new BufferGeometry();
  geometry.setAttribute('position', new BufferAttribute(new Float32Array(position), 3));
  geometry.setAttribute('uv', new BufferAttribute(new Float32Array(uv), 2));
  geometry.setAttribute('layer', new BufferAttribute(new Float32Array(layerOf), 1));
  geometry.setIndex(index);
  return geometry;
}
