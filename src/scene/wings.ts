import { distance } from '../hall/frame';
import { theatreMeasures } from '../hall/theatrePlace';
import { moved } from '../hall/viewpoints';
import { board } from './flats';
import { endLook } from './looks';
import { passageMeasures } from './measures';
import { boardExtras, clothExtras, Standing, zoneOf, type Setting } from './standing';

/** The great cloth at a wing's end. */
const endCloth = { width: 2.4, height: 2.4, centre: 2.24 } as const;
/** The passage reaches this far through the lobby's front. */
const threshold = 0.35;

/** What every wing has once: the covered passage from the lobby, and the great cloth of its zone at the far end. */
export function buildWings({ plan: { wings }, index, materials, boards }: Setting): Standing {
  const standing = new Standing();
  const { kit, timber, planks, cloth, label, dye } = materials;
  const first = wings[0];
  if (!first) return standing;
  const length = distance(first.mouth, first.door) + threshold;
  standing.fixed(
    [{ geometry: kit('passage'), material: timber }, { geometry: kit('passageFloor'), material: planks }],
    wings.map(({ mouth, zone }) => ({
      pose: moved(mouth, -length / 2),
      // Its floor goes under the lobby's.
      height: -0.01,
      stretch: [1, 1, length / passageMeasures.length],
      extras: { dye: dye(zoneOf(index, zone).colour) },
    })),
    length, { dye: 3 },
  );
  const ends = wings.map(({ mouth, length, theatre, zone }) => ({ pose: theatre?.end ?? moved(mouth, length, Math.PI), theatre, zone: zoneOf(index, zone) }));
  standing.fixed(
    [{ geometry: kit('end'), material: timber }],
    ends.map(({ pose }) => ({ pose })),
    4,
  );
  // In a theatre it is the screen's border.
  standing.fixed(
    [{ geometry: board(1, 1, 0, -0.02), material: cloth }],
    ends.map(({ pose, theatre, zone }) => {
      const { width, height, centre } = theatre ? theatreMeasures.cloth : endCloth;
      return { pose: theatre?.screen ?? pose, height: centre, stretch: [width, height, 1] as const, extras: endLook(zone, dye, height / width) };
    }),
    4, clothExtras,
  );
  // Under the great cloth hangs a small label: what is told of its motif.
  standing.fixed(
    [{ geometry: board(1.72, 0.43, 0.5, 0.08), material: label(boards.texture, true) }],
    ends.map(({ pose, zone }) => ({ pose, extras: { rect: boards.rect(`motif/${zone.id}`)!, dye: dye(zone.colour) } })),
    2, boardExtras,
  );
  return standing;
}
