import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { floorPlan } from '../../../src/hall/floorPlan';
import { footprint } from '../../../src/hall/footprint';
import { toLocal } from '../../../src/hall/frame';
import { lobbyMeasures } from '../../../src/scene/measures';
import type { FloorPlan, Point, WingPlace } from '../../../src/hall/types';
import { boothCounts, overlap, somePlan, zonesOf } from './someHall';

/** A wing's outline as its two convex parts: passage and floor. */
function parts(wing: WingPlace): Point[][] {
  const [doorLeft, endLeft, mouthLeft, farLeft, farRight, mouthRight, endRight, doorRight] = wing.outline;
  return [
    [doorLeft!, endLeft!, endRight!, doorRight!],
    [mouthLeft!, farLeft!, farRight!, mouthRight!],
  ];
}

function wingOf(plan: FloorPlan, zone: string): WingPlace {
  return plan.wings.find((wing) => wing.zone === zone)!;
}

describe('floorPlan', () => {
  it('gives a lobby 17 m across and no wing when there are no zones', () => {
    const plan = floorPlan([]);
    expect(plan.lobby.radius).toBe(8.5);
    expect(plan.wings).toEqual([]);
    expect(plan.booths).toEqual([]);
    expect(plan.bounds).toEqual({ minX: -8.5, maxX: 8.5, minZ: -8.5, maxZ: 8.5 });
  });

  it('stays 17 m across with ten zones and grows with more, so that every door finds room', () => {
    expect(floorPlan(zonesOf(...Array.from({ length: 10 }, () => 3))).lobby.radius).toBe(8.5);
    expect(2 * Math.PI * floorPlan(zonesOf(...Array.from({ length: 20 }, () => 3))).lobby.radius).toBeCloseTo(21 * 4.6);
  });

  it('begins a visit inside the gate, looking at the pillar', () => {
    const { start, gate, radius, pillarRadius } = floorPlan(zonesOf(1, 1)).lobby;
    expect(start).toEqual({ x: 0, z: expect.any(Number), yaw: 0 });
    expect(start.z).toBeGreaterThan(pillarRadius);
    expect(start.z).toBeLessThan(radius);
    expect(gate).toEqual({ x: 0, z: radius, yaw: Math.PI });
  });

  it.each(Array.from({ length: 20 }, (_, i) => i + 1))('shows the name board of every door across from the start in a hall of %i zones: the pillar stands before none', (count) => {
    const { lobby, wings } = floorPlan(zonesOf(...Array.from({ length: count }, () => 1)));
    /** The drum's post, halved. */
    const post = 0.17;
    const board = lobbyMeasures.board.width / 2;
    expect(toLocal(lobby.start, { x: 0, z: 0 }).across).toBeCloseTo(0);
    const { along: before } = toLocal(lobby.start, { x: 0, z: 0 });
    for (const { door } of wings) {
      const { along, across } = toLocal(lobby.start, door);
      if (along > before) expect(Math.abs(across) - board).toBeGreaterThan((post * along) / before);
    }
  });

  it('puts three zones on the left, ahead and on the right of somebody who enters', () => {
    const [left, ahead, right] = floorPlan(zonesOf(1, 1, 1)).wings;
    expect(left!.door).toEqual({ x: expect.closeTo(-8.5), z: expect.closeTo(0), yaw: expect.closeTo(Math.PI / 2) });
    expect(ahead!.door).toEqual({ x: expect.closeTo(0), z: expect.closeTo(-8.5), yaw: expect.closeTo(0) });
    expect(right!.door).toEqual({ x: expect.closeTo(8.5), z: expect.closeTo(0), yaw: expect.closeTo(-Math.PI / 2) });
  });

  it('gives two booths a bay, left before right, and an empty zone one bay', () => {
    const plan = floorPlan(zonesOf(3, 0));
    expect(plan.booths.map(({ id, bay, side }) => [id, bay, side])).toEqual([
      ['z0-0', 0, 'left'],
      ['z0-1', 0, 'right'],
      ['z0-2', 1, 'left'],
    ]);
    expect(plan.wings.map((wing) => [wing.bays.length, wing.length])).toEqual([[2, 12], [1, 6]]);
    const { mouth } = plan.wings[0]!;
    expect(toLocal(mouth, plan.booths[0]!.cloth).across).toBeLessThan(0);
    expect(toLocal(mouth, plan.booths[1]!.cloth).across).toBeGreaterThan(0);
    expect(toLocal(mouth, plan.wings[0]!.bays[1]!.centre)).toEqual({ along: expect.closeTo(9), across: expect.closeTo(0) });
  });

  it('turns every cloth a little toward whoever comes from the lobby', () => {
    for (const booth of floorPlan(zonesOf(6, 5)).booths) {
      const out = wingOf(floorPlan(zonesOf(6, 5)), booth.zone).mouth.yaw;
      const facing = Math.cos(booth.cloth.yaw - out);
      expect(facing).toBeLessThan(-0.2);
      expect(facing).toBeGreaterThan(-0.4);
    }
  });

  it('lets no wings or passages overlap outside the lobby, and no wing reach into it', () => {
    fc.assert(
      fc.property(somePlan, (plan) => {
        plan.wings.forEach((wing, i) => {
          const [, floor] = parts(wing);
          expect(Math.min(...floor!.map((p) => Math.hypot(p.x, p.z)))).toBeGreaterThan(plan.lobby.radius);
          for (const other of plan.wings.slice(i + 1)) {
            for (const part of parts(wing)) expect(parts(other).some((their) => overlap(part, their))).toBe(false);
          }
        });
      }),
    );
  });

  it('stands every booth on its own floor, clear of every other and of a walkway 4 m wide', () => {
    fc.assert(
      fc.property(somePlan, (plan) => {
        const feet = plan.booths.map((booth) => footprint(booth));
        plan.booths.forEach((booth, i) => {
          const wing = wingOf(plan, booth.zone);
          for (const corner of feet[i]!) {
            const { along, across } = toLocal(wing.mouth, corner);
            expect(Math.abs(across) >= 2 && Math.abs(across) <= 3.3, `${booth.id} across ${across}`).toBe(true);
            expect(along > booth.bay * 6 && along < booth.bay * 6 + 6, `${booth.id} along ${along}`).toBe(true);
          }
          for (let j = i + 1; j < plan.booths.length; j++) {
            const [a, b] = [booth.cloth, plan.booths[j]!.cloth];
            const near = Math.abs(a.x - b.x) < 3 && Math.abs(a.z - b.z) < 3;
            if (near && overlap(feet[i]!, feet[j]!)) expect.fail(`${booth.id} overlaps ${plan.booths[j]!.id}`);
          }
        });
      }),
    );
  });

  it('faces every booth from its reading spot at 1.5 to 2.5 m', () => {
    fc.assert(
      fc.property(somePlan, (plan) => {
        for (const { cloth, readingSpot } of plan.booths) {
          const seen = toLocal(readingSpot, cloth);
          if (Math.abs(seen.across) > 1e-6 || seen.along < 1.5 || seen.along > 2.5) expect.fail(JSON.stringify(seen));
          // Looking one way and facing the other are half a turn apart.
          if (Math.cos(readingSpot.yaw - cloth.yaw) > -1 + 1e-9) expect.fail(`${readingSpot.yaw} against ${cloth.yaw}`);
        }
      }),
    );
  });

  it('moves no booth when one is added at the end of a zone', () => {
    fc.assert(
      fc.property(boothCounts, fc.nat(19), (counts, at) => {
        const zone = at % counts.length;
        const before = floorPlan(zonesOf(...counts));
        const after = floorPlan(zonesOf(...counts.with(zone, counts[zone]! + 1)));
        const added = `z${zone}-${counts[zone]}`;
        expect(after.booths.filter((booth) => booth.id !== added)).toEqual(before.booths);
        expect(after.booths.some((booth) => booth.id === added)).toBe(true);
      }),
    );
  });

  it('bounds everything it places', () => {
    fc.assert(
      fc.property(somePlan, ({ bounds, wings, booths, lobby }) => {
        const places = [...booths.flatMap((booth) => footprint(booth)), ...wings.flatMap((wing) => wing.outline), lobby.gate];
        expect(Math.min(...places.map((p) => p.x))).toBeGreaterThanOrEqual(bounds.minX);
        expect(Math.max(...places.map((p) => p.x))).toBeLessThanOrEqual(bounds.maxX);
        expect(Math.min(...places.map((p) => p.z))).toBeGreaterThanOrEqual(bounds.minZ);
        expect(Math.max(...places.map((p) => p.z))).toBeLessThanOrEqual(bounds.maxZ);
      }),
    );
  });
});
