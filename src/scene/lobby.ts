import { CircleGeometry } from 'three';
import { hallDyes } from '../batik/palettes';
import { moved } from '../hall/viewpoints';
import { banner, board } from './flats';
import { bannerLook } from './looks';
import { frontOf, lobbyMeasures as made, passageMeasures } from './measures';
import { boardExtras, clothExtras, Standing, zoneOf, type Setting } from './standing';

const centre = { x: 0, z: 0 };

/**
 * The lobby: a covered lusheng ground. Timber house fronts with balconies stand on the chords of a ring, one at the
 * gate and one at every wing's door, under a roof that leaves an oculus open to the sky; a bronze drum in the middle.
 */
export function buildLobby({ plan, index, materials, boards }: Setting): Standing {
  const standing = new Standing();
  const { lobby, wings } = plan;
  const { kit, timber, cloth, label, dye } = materials;
  const slots = wings.length + 1;
  const doors = [lobby.gate, ...wings.map(({ door }) => door)];
  const { width, ring } = frontOf(lobby.radius, slots);
  const reference = frontOf(made.radius, made.slots);
  const wide = width / reference.width;
  const fronts = doors.map((door) => moved(door, ring - lobby.radius));
  /** The ring's posts, at the fronts' corners; −z leads outward. */
  const posts = doors.map((_, i) => moved({ ...centre, yaw: Math.PI - ((i + 0.5) * 2 * Math.PI) / slots }, lobby.radius));

  standing.still(new CircleGeometry(lobby.radius, 72).rotateX(-Math.PI / 2), materials.drumFloor(lobby.radius, slots));
  standing.fixed([{ geometry: kit('drum'), material: timber }], [{ pose: { ...centre, yaw: 0 } }], 6);
  standing.fixed([{ geometry: kit('front'), material: timber }], fronts.map((pose) => ({ pose, stretch: [wide, 1, 1] })), width);
  standing.fixed([{ geometry: kit('post'), material: timber }], posts.map((pose) => ({ pose })), 4.5);
  const gap = width / 2 - passageMeasures.halfWidth;
  const jambs = fronts.flatMap((front) => [-1, 1].map((side) => moved(moved(front, 0, side * Math.PI / 2), (width - gap) / 2, -side * Math.PI / 2)));
  if (gap > 0.1) standing.fixed([{ geometry: kit('jamb'), material: timber }], jambs.map((pose) => ({ pose, stretch: [gap, 1, 1] })), 2 + gap);
  const far = ring / reference.ring;
  standing.fixed([{ geometry: kit('wedge'), material: timber }], doors.map(({ yaw }) => ({ pose: { ...centre, yaw }, stretch: [wide, 1, far] })), made.roofRadius * far + 6);

  const { board: b } = made;
  const names = [{ key: '', dye: hallDyes(index.hall.colour).deep }, ...wings.map(({ zone }) => ({ key: zone, dye: zoneOf(index, zone).colour }))];
  standing.fixed(
    [{ geometry: board(b.width, b.height, b.centre), material: label(boards.texture, true) }],
    fronts.map((front, i) => ({ pose: moved(front, -b.inside, Math.PI), extras: { rect: boards.rect(names[i]!.key)!, dye: dye(names[i]!.dye) } })),
    2, boardExtras,
  );
  // A banner on every post of the ring, each with the motif of the wing it stands beside.
  const banners = posts.map((post, i) => ({ pose: moved(post, -0.24, Math.PI), extras: bannerLook(wings[i] ? zoneOf(index, wings[i].zone) : index.zones[0], dye) }));
  standing.fixed([{ geometry: banner(0.78, 1.72), material: cloth }], banners, 2, clothExtras);
  // Long cloths hang from the roof's hoop, one before every door, clear of the name boards.
  const hung = doors.map((door, i) => ({
    pose: moved(door, made.hung.radius - lobby.radius, Math.PI),
    height: made.hung.centre,
    extras: bannerLook(i > 0 ? zoneOf(index, wings[i - 1]!.zone) : undefined, dye),
  }));
  standing.fixed([{ geometry: banner(0.86, 0), material: cloth }], hung, 2, clothExtras);
  return standing;
}
