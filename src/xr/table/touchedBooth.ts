import type { Ray } from '../../hall/hitBoard';
import type { BoothPlace } from '../../hall/types';

/** Metres (of the hall) from a booth's foot to the middle of its cloth in the model. */
export const clothMiddle = 2.1;
/** Tangent of the angle within which a booth answers: a fingertip's breadth on a phone at reading distance. */
const forgiven = 0.07;

/** The booth a touch means: the one that looks nearest to the ray, seen from where the ray begins. Metres of the hall; null when none is near. */
export function touchedBooth(booths: BoothPlace[], { origin, direction }: Ray): string | null {
  const length = Math.hypot(direction.x, direction.y, direction.z);
  let nearest = forgiven;
  let touched: string | null = null;
  for (const { id, cloth } of booths) {
    const [x, y, z] = [cloth.x - origin.x, clothMiddle - origin.y, cloth.z - origin.z];
    const along = (x * direction.x + y * direction.y + z * direction.z) / length;
    if (along <= 0) continue;
    const off = Math.sqrt(Math.max(0, x * x + y * y + z * z - along * along)) / along;
    if (off < nearest) {
      nearest = off;
      touched = id;
    }
  }
  return touched;
}
