import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { floorPlan } from '../../../src/hall/floorPlan';
import { toWorld } from '../../../src/hall/frame';
import { bayLength, floorHalf } from '../../../src/hall/measures';
import { theatreMeasures, type TheatrePlace } from '../../../src/hall/theatrePlace';
import type { Point } from '../../../src/hall/types';
import { isWalkable } from '../../../src/hall/walkable';
import { boothCounts, overlap, zonesOf } from './someHall';

/** A hall in which every zone with a booth has a lesson. */
const learned = (counts: number[]) => floorPlan(zonesOf(...counts).map(({ id, booths }) => ({ id, booths: booths.map((booth) => ({ ...booth, lesson: 5 })) })));
const theatreBay = ({ bay }: TheatrePlace): Point[] => [[-1, -1], [1, -1], [1, 1], [-1, 1]].map(([along, across]) => toWorld(bay, (along! * bayLength) / 2, across! * floorHalf));

describe('a wing with a lesson', () => {
  it('alone has a theatre', () => {
    const plan = floorPlan([{ id: 'a', booths: [{ id: 'a1' }] }, { id: 'b', booths: [{ id: 'b1' }, { id: 'b2', lesson: 6 }] }]);
    expect(plan.wings.map(({ theatre }) => theatre !== undefined)).toEqual([false, true]);
  });

  it('has one can stand at the end of, looking at its screen, and nowhere walk among its benches', () => {
    fc.assert(fc.property(boothCounts, (counts) => {
      const plan = learned(counts);
      for (const { theatre } of plan.wings) {
        if (!theatre) continue;
        const { spot, screen } = theatre;
        expect(isWalkable(plan, spot)).toBe(true);
        const ahead = toWorld(spot, Math.hypot(screen.x - spot.x, screen.z - spot.z), 0);
        expect(ahead.x).toBeCloseTo(screen.x);
        expect(ahead.z).toBeCloseTo(screen.z);
        for (const row of theatreMeasures.rows) expect(isWalkable(plan, toWorld(screen, row, 0))).toBe(false);
      }
    }), { numRuns: 30 });
  });

  it('keeps clear of every other wing and theatre, however many there are', () => {
    fc.assert(fc.property(boothCounts, (counts) => {
      const wings = learned(counts).wings.map(({ theatre, outline }) => ({ bay: theatre && theatreBay(theatre), outline }));
      wings.forEach(({ bay }, i) => {
        if (!bay) return;
        for (const [j, other] of wings.entries()) {
          if (i === j) continue;
          const [, , mouthLeft, farLeft, farRight, mouthRight] = other.outline;
          expect(overlap(bay, [mouthLeft!, farLeft!, farRight!, mouthRight!])).toBe(false);
          if (other.bay) expect(overlap(bay, other.bay)).toBe(false);
        }
      });
    }), { numRuns: 30 });
  });
});
