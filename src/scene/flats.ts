import { Float32BufferAttribute, PlaneGeometry, type BufferGeometry } from 'three';

/** A plane `width` × `height` metres facing −z, its middle at `centre` metres up and `forward` metres ahead. */
export function board(width: number, height: number, centre: number, forward = 0, lean = 0, rows = 1): BufferGeometry {
  return new PlaneGeometry(width, height, 1, rows).rotateY(Math.PI).rotateX(lean).translate(0, centre, -forward);
}

/** A hanging cloth three times as high as wide (metres), in enough rows to sway. */
export const banner = (width: number, centre: number): BufferGeometry => board(width, width * 3, centre, 0, 0, 6);

/** Gives a flat floor uv in metres from its middle, as the plank material reads them. */
export function metreUv(floor: BufferGeometry): BufferGeometry {
  const uv = floor.getAttribute('uv');
  const position = floor.getAttribute('position');
  for (let i = 0; i < uv.count; i += 1) uv.setXY(i, position.getX(i), position.getZ(i));
  return floor;
}

/** Gives every corner the whole texture as its `rect`, for boards that all show the same picture. */
export function wholeRect(geometry: BufferGeometry): BufferGeometry {
  const corners = geometry.getAttribute('position').count;
  return geometry.setAttribute('rect', new Float32BufferAttribute(Array.from({ length: corners }, () => [0, 0, 1, 1]).flat(), 4));
}
