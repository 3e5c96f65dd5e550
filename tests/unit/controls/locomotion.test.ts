import { describe, expect, it, vi } from 'vitest';
import { Locomotion, readingPitch } from '../../../src/controls/locomotion';
import { Walker } from '../../../src/controls/walker';
import { cornerPlace } from '../../../src/hall/cornerPlace';
import { floorPlan } from '../../../src/hall/floorPlan';
import { isWalkable } from '../../../src/hall/walkable';
import { zonesOf } from '../hall/someHall';

function visitor() {
  const plan = floorPlan(zonesOf(5, 3, 8));
  const walker = new Walker({ ...plan.lobby.start, pitch: 0 }, (point) => isWalkable(plan, point), () => false);
  const events = { moved: vi.fn(), steered: vi.fn(), goal: vi.fn() };
  const changed = vi.fn();
  const locomotion = new Locomotion(plan, walker, () => plan.booths, events, changed);
  const run = (seconds: number) => {
    for (let t = 0; t < seconds; t += 0.05) walker.step(0.05);
  };
  return { plan, walker, events, changed, locomotion, run };
}

describe('Locomotion', () => {
  it('walks to a booth, stands at it, and tells so', () => {
    const { plan, walker, events, changed, locomotion, run } = visitor();
    const booth = plan.booths[4]!;
    const arrived = vi.fn();
    locomotion.goToBooth(booth.id, arrived);
    expect(changed).toHaveBeenCalled();
    expect(events.goal).toHaveBeenLastCalledWith({ kind: 'booth', id: booth.id });
    expect(locomotion.boothHere()).toBeNull();
    run(10);
    expect(walker.look).toEqual({ ...booth.readingSpot, pitch: readingPitch });
    expect(locomotion.boothHere()?.id).toBe(booth.id);
    expect(arrived).toHaveBeenCalledOnce();
    expect(events.goal).toHaveBeenLastCalledWith(null);
    expect(events.moved).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ x: booth.readingSpot.x }), expect.objectContaining({ kind: 'wing', zone: booth.zone }), booth.id);
  });

  it('stays where it is for a booth that does not exist', () => {
    const { walker, events, locomotion } = visitor();
    locomotion.goToBooth('nowhere');
    locomotion.goToZone('nowhere');
    locomotion.goToTheatre('nowhere');
    expect(walker.moving).toBe(false);
    expect(events.goal).not.toHaveBeenCalled();
  });

  it('breaks a walk off when halted or dragged, and says there is no goal any more', () => {
    for (const end of ['halt', 'drag'] as const) {
      const { walker, events, locomotion, run } = visitor();
      const arrived = vi.fn();
      locomotion.goToCorner(arrived);
      run(0.5);
      if (end === 'halt') locomotion.halt();
      else locomotion.turn(0.2, 0);
      const { look } = walker;
      run(10);
      expect(walker.look, end).toEqual(look);
      expect(arrived, end).not.toHaveBeenCalled();
      expect(events.goal, end).toHaveBeenLastCalledWith(null);
      expect(events.moved, end).toHaveBeenCalledOnce();
    }
  });

  it('lets a phone in the hand look round, but not during a walk', () => {
    const { plan, walker, events, locomotion } = visitor();
    locomotion.lookBy(0.3, 0.2);
    expect(walker.look.yaw).toBeCloseTo(plan.lobby.start.yaw + 0.3);
    expect(walker.look.pitch).toBeCloseTo(0.2);
    locomotion.goToCorner();
    const { look } = walker;
    locomotion.lookBy(0.3, 0.2);
    expect(walker.look).toEqual(look);
    expect(walker.walking).toBe(true);
    expect(events.steered).not.toHaveBeenCalled();
  });

  it('goes on while keys are held, and tells the place when the last is let go', () => {
    const { plan, walker, events, locomotion, run } = visitor();
    locomotion.hold(0, 1);
    run(1);
    expect(events.moved).not.toHaveBeenCalled();
    expect(walker.look.yaw).not.toBeCloseTo(plan.lobby.start.yaw, 1);
    locomotion.hold(0, 0);
    expect(events.moved).toHaveBeenCalledOnce();
    expect(events.steered).toHaveBeenCalledOnce();
  });

  it('takes a step or a turn for a button', () => {
    const { plan: { lobby: { start } }, walker, locomotion, run } = visitor();
    locomotion.nudge(0, 0.5);
    run(3);
    expect(walker.look).toMatchObject({ x: start.x, z: start.z });
    expect(walker.look.yaw).toBeCloseTo(start.yaw + 0.5);
    locomotion.nudge(0, -0.5);
    run(3);
    locomotion.nudge(-1, 0);
    run(3);
    expect(Math.hypot(walker.look.x - start.x, walker.look.z - start.z)).toBeCloseTo(1, 1);
  });

  it('puts a visitor who takes a headset off where the floor can be stood on', () => {
    const { plan, walker, events, locomotion } = visitor();
    const { spot } = cornerPlace(plan);
    locomotion.visited({ ...spot, x: 500, z: 500 });
    expect(isWalkable(plan, walker.look)).toBe(true);
    expect(events.moved).toHaveBeenCalledOnce();
  });
});
