import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eventSeen, isFinished, isWalking, readProgress, startTour, stepTour, takeUpTour, type TourEvent, type TourProgress } from '../../../src/visit/tour';

const after = (events: TourEvent[], stops = 3) => events.reduce((progress, event) => stepTour(progress, event, stops), startTour('elders'));
const at = (change: Partial<TourProgress>): TourProgress => ({ ...startTour('elders'), ...change });

describe('following a tour', () => {
  it('walks to the first stop, says its line, and walks on when told', () => {
    expect(after([])).toEqual(at({ stop: 0 }));
    expect(after(['arrive'])).toEqual(at({ stop: 0, arrived: true }));
    expect(after(['arrive', 'resume'])).toEqual(at({ stop: 1 }));
  });

  it('is finished once the last line was said and the visitor went on', () => {
    const done = after(['arrive', 'resume', 'arrive', 'resume', 'arrive', 'resume']);
    expect(isFinished(done, 3)).toBe(true);
    for (const event of ['arrive', 'pause', 'resume', 'skip'] as const) expect(stepTour(done, event, 3)).toBe(done);
    expect(stepTour(done, 'previous', 3)).toEqual(at({ stop: 2 }));
  });

  it('waits while paused, and resumed walks to the stop it had not reached', () => {
    expect(after(['arrive', 'resume', 'pause', 'arrive'])).toEqual(at({ stop: 1, paused: true }));
    expect(after(['arrive', 'resume', 'pause', 'resume'])).toEqual(at({ stop: 1 }));
  });

  it('paused after a line, goes on to the next stop', () => {
    expect(after(['arrive', 'pause', 'resume'])).toEqual(at({ stop: 1 }));
  });

  it('skips and goes back, paused or not, but not before the first stop', () => {
    expect(after(['skip'])).toEqual(at({ stop: 1 }));
    expect(after(['pause', 'skip'])).toEqual(at({ stop: 1 }));
    expect(after(['skip', 'skip', 'previous'])).toEqual(at({ stop: 1 }));
    expect(after(['previous'])).toEqual(at({ stop: 0 }));
  });

  it('after any events stands at a stop or at the end, and skipping always finishes it', () => {
    const event = fc.constantFrom<TourEvent>('arrive', 'pause', 'resume', 'skip', 'previous');
    fc.assert(fc.property(fc.array(event), fc.integer({ min: 1, max: 9 }), (events, stops) => {
      const progress = after(events, stops);
      expect(progress.stop).toBeGreaterThanOrEqual(0);
      expect(progress.stop).toBeLessThanOrEqual(stops);
      expect(isWalking(progress, stops) && (progress.arrived || progress.paused)).toBe(false);
      const skipped = Array.from({ length: stops }).reduce<TourProgress>((now) => stepTour(now, 'skip', stops), progress);
      expect(isFinished(skipped, stops)).toBe(true);
      expect(readProgress(JSON.parse(JSON.stringify(progress)))).toEqual(progress);
    }));
  });

  it('shortened by an editor, ends where its stops end', () => {
    expect(isFinished(at({ stop: 7 }), 3)).toBe(true);
    expect(stepTour(at({ stop: 7 }), 'previous', 3).stop).toBe(2);
  });

  it('taken up another time, waits', () => {
    expect(takeUpTour(after(['skip']))).toEqual(at({ stop: 1, paused: true }));
  });
});

describe('what the visitor does', () => {
  const seen = (change: object) => ({ inHall: true, goal: null, booth: null, ...change });

  it('tells nothing while walking to the stop, and that it was reached', () => {
    expect(eventSeen(at({}), 'a', seen({ goal: 'a', booth: 'z' }))).toBeNull();
    expect(eventSeen(at({}), 'a', seen({ booth: 'a' }))).toBe('arrive');
    expect(eventSeen(at({ arrived: true }), 'a', seen({ booth: 'a' }))).toBeNull();
  });

  it.each([
    ['another booth', seen({ goal: 'b' })],
    ['elsewhere', seen({ goal: 'elsewhere', booth: 'a' })],
    ['a walk broken off', seen({ booth: 'b' })],
    ['the page', seen({ inHall: false, booth: 'a' })],
  ])('pauses the tour for %s, whether the line was said or not, and only once', (_, sight) => {
    expect(eventSeen(at({}), 'a', sight)).toBe('pause');
    expect(eventSeen(at({ arrived: true }), 'a', sight)).toBe('pause');
    expect(eventSeen(at({ paused: true }), 'a', sight)).toBeNull();
  });

  it('tells nothing of a finished tour', () => {
    expect(eventSeen(at({ stop: 3 }), undefined, seen({ goal: 'b' }))).toBeNull();
  });
});
