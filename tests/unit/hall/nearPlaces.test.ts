import { describe, expect, it } from 'vitest';
import { floorPlan } from '../../../src/hall/floorPlan';
import { moved } from '../../../src/hall/viewpoints';
import { nearPlaces } from '../../../src/hall/nearPlaces';
import { zonesOf } from './someHall';

const plan = floorPlan(zonesOf(4, 9, 2));
const wing = plan.wings[1]!;
const inWing = plan.booths.filter(({ zone }) => zone === wing.zone);

describe('in the lobby', () => {
  it('tells every wing, what lies ahead first', () => {
    const look = { ...plan.lobby.start, yaw: 0 };
    const places = nearPlaces(plan, look, null);
    expect(places.map(({ kind }) => kind)).toEqual(['zone', 'zone', 'zone']);
    expect(places[0]).toMatchObject({ id: wing.zone, side: 'ahead' });
    expect(places.slice(1).map(({ side }) => side).sort()).toEqual(['left', 'right']);
  });

  it('turns left into right when the visitor turns about', () => {
    const middle = { x: 0, z: 1, yaw: 0 };
    const sides = (yaw: number) => Object.fromEntries(nearPlaces(plan, { ...middle, yaw }, null).map((place) => ['id' in place ? place.id : '', place.side]));
    expect(sides(Math.PI)[wing.zone]).toBe('behind');
    expect(sides(Math.PI / 2)[wing.zone]).toBe('right');
    expect(sides(-Math.PI / 2)[wing.zone]).toBe('left');
  });
});

describe('in a wing', () => {
  const look = moved(wing.mouth, 1);

  it('tells the booths near by, nearest first, and then the lobby', () => {
    const places = nearPlaces(plan, look, null);
    const booths = places.slice(0, -1);
    expect(booths.map(({ kind }) => kind)).toEqual(booths.map(() => 'booth'));
    expect(booths.every((place) => 'id' in place && inWing.some(({ id }) => id === place.id))).toBe(true);
    expect(booths.length).toBeLessThanOrEqual(6);
    expect(booths.map(({ metres }) => metres)).toEqual(booths.map(({ metres }) => metres).sort((a, b) => a - b));
    expect(places.at(-1)).toMatchObject({ kind: 'lobby', side: 'behind' });
  });

  it('tells on which side a booth stands, seen from the visitor', () => {
    const [left, right] = [inWing[0]!, inWing[1]!];
    const sides = (turn: number) => {
      const places = nearPlaces(plan, moved(wing.bays[0]!.centre, 0, turn), null);
      return [left, right].map(({ id }) => places.find((place) => 'id' in place && place.id === id)?.side);
    };
    expect([left.side, right.side]).toEqual(['left', 'right']);
    expect(sides(0)).toEqual(['left', 'right']);
    expect(sides(Math.PI)).toEqual(['right', 'left']);
  });

  it('leaves out the booth one stands at, and those far away', () => {
    const [here] = inWing;
    const places = nearPlaces(plan, here!.readingSpot, here!.id);
    const ids = places.map((place) => ('id' in place ? place.id : ''));
    expect(ids).not.toContain(here!.id);
    expect(ids).toContain(inWing[1]!.id);
    expect(ids).not.toContain(inWing.at(-1)!.id);
  });
});
