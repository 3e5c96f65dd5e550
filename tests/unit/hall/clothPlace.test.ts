import { describe, expect, it } from 'vitest';
import { clothPlace, rackMeasures, touchesRack } from '../../../src/hall/clothPlace';
import { floorPlan } from '../../../src/hall/floorPlan';
import { toLocal, toWorld } from '../../../src/hall/frame';
import { isWalkable } from '../../../src/hall/walkable';
import { frontOf, lobbyMeasures } from '../../../src/scene/measures';
import { eyeHeight } from '../../../src/scene/stage';

const plans = Array.from({ length: 20 }, (_, count) => floorPlan(Array.from({ length: count + 1 }, (_zone, i) => ({ id: `zone-${i}`, booths: [{ id: `booth-${i}` }] }))));
const { half, bar, cloth } = rackMeasures;

describe.each(plans)('in a hall of $wings.length zones', (plan) => {
  const place = clothPlace(plan);

  it('the racks take no ground that anybody may walk on', () => {
    for (const rack of [place.cloth, place.ribbons]) {
      for (const across of [-half, half]) {
        // Their feet reach 17 cm forward and 13 cm back.
        for (const along of [-0.13, 0, 0.17]) {
          const foot = toWorld(rack, along, across);
          expect(isWalkable(plan, foot)).toBe(false);
          expect(Math.hypot(foot.x, foot.z)).toBeLessThan(plan.lobby.pillarRadius);
        }
      }
    }
  });

  it('they look at whoever comes in, the cloth on their left', () => {
    for (const rack of [place.cloth, place.ribbons]) expect(toLocal(rack, plan.lobby.start).along).toBeGreaterThan(3);
    expect(toLocal(plan.lobby.start, place.cloth).across).toBeLessThan(0);
    expect(toLocal(plan.lobby.start, place.ribbons).across).toBeGreaterThan(0);
  });

  it('they hide no name board from the start', () => {
    const { start } = plan.lobby;
    const { ring } = frontOf(plan.lobby.radius, plan.wings.length + 1);
    const { board } = lobbyMeasures;
    for (const { door } of plan.wings) {
      const front = toWorld({ x: 0, z: 0, yaw: door.yaw }, ring - board.inside, 0);
      if (front.z >= 0) continue;
      // Where the racks stand (z = 0), the line to the board's lower edge is this high.
      const share = start.z / (start.z - front.z);
      expect(eyeHeight + (board.centre - board.height / 2 - eyeHeight) * share).toBeGreaterThan(bar + 0.09);
    }
  });
});

describe('a touch', () => {
  const plan = plans[9]!;
  const { cloth: rack, ribbons } = clothPlace(plan);
  const at = (x: number, y: number, z: number, to: { x: number; y: number; z: number }) => ({ origin: { x, y, z }, direction: { x: to.x - x, y: to.y - y, z: to.z - z } });
  const middle = { x: rack.x, y: bar - cloth.height / 2, z: rack.z };

  it('means the cloth from before it and from behind', () => {
    expect(touchesRack(at(0, 1.6, 6, middle), [rack])).toBe(true);
    expect(touchesRack(at(-1, 1.6, -5, middle), [rack])).toBe(true);
  });

  it('means nothing where nothing hangs, above, below, or from afar', () => {
    expect(touchesRack(at(0, 1.6, 6, middle), [ribbons])).toBe(false);
    expect(touchesRack(at(0, 1.6, 6, middle), [])).toBe(false);
    expect(touchesRack(at(0, 1.6, 6, { ...middle, y: 0.2 }), [rack])).toBe(false);
    expect(touchesRack(at(0, 1.6, 6, { ...middle, y: 2.2 }), [rack])).toBe(false);
    expect(touchesRack(at(0, 1.6, 20, middle), [rack])).toBe(false);
  });
});
