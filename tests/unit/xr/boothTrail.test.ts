import { describe, expect, it } from 'vitest';
import { floorPlan } from '../../../src/hall/floorPlan';
import { BoothTrail } from '../../../src/xr/boothTrail';
import { createLedWalk } from '../../../src/xr/ledWalk';
import { zonesOf } from '../hall/someHall';

const plan = floorPlan(zonesOf(3, 4, 0));

/** A trail where every booth is near. */
const trail = (led?: ReturnType<typeof createLedWalk>) => new BoothTrail({ plan, nearBooths: () => plan.booths, ...(led && { led }) });

describe('the trail from booth to booth', () => {
  it('begins at no booth, and leads to the hall’s first', () => {
    const begun = trail();
    begun.stand(plan.lobby.start);
    expect([begun.here, begun.next]).toEqual([null, plan.booths[0]!.id]);
  });

  it('knows the booth one stands at, and leads on from the last one when one has gone aside', () => {
    const walked = trail();
    walked.stand(plan.booths[2]!.readingSpot);
    expect(walked.here).toBe(plan.booths[2]!.id);
    walked.stand(plan.lobby.start);
    expect([walked.here, walked.next]).toEqual([null, plan.booths[3]!.id]);
  });

  it('follows a led walk to its end, with its line at each stop', () => {
    const [first, second] = [plan.booths[5]!, plan.booths[1]!];
    const led = trail(createLedWalk([{ booth: first.id, line: 'Look here.' }, { booth: second.id, line: 'And here.' }]));
    expect([led.next, led.line]).toEqual([first.id, null]);
    led.stand(first.readingSpot);
    expect([led.next, led.line]).toEqual([second.id, 'Look here.']);
    led.stand(second.readingSpot);
    expect(led.next).toBeUndefined();
  });
});
