import { describe, expect, it, vi } from 'vitest';
import { createGuide } from '../../../src/app/guide';
import { createSession } from '../../../src/app/session';
import type { Tour } from '../../../src/exhibition/types';
import { openPersistence } from '../../../src/visit/persistence';
import { createVisit } from '../../../src/visit/visit';
import { fakeBrowser } from '../visit/fakeBrowser';

const stops = ['a', 'b'].map((booth) => ({ booth, line: `line at ${booth}` }));
const tours: Tour[] = [{ id: 'first-visit', title: '第一次来', summary: '', audience: ['everyone'], minutes: 5, stops }];

/** A guide whose visitor only says where it would walk. */
function begin(loadTours = async () => tours) {
  const session = createSession();
  session.setState({ surface: 'hall' });
  const visit = createVisit(openPersistence(fakeBrowser().openTab()));
  const visitor = {
    walkTo: vi.fn((id: string) => session.setState({ goal: { kind: 'booth', id } })),
    halt: vi.fn(() => session.setState({ goal: null })),
  };
  const guide = createGuide({ session, visit, visitor, loadTours });
  const progress = () => visit.store.getState().tour;
  /** The walk ends as the hall says it: first there is no goal, then the place. */
  const arriveAt = async (booth: string | null) => {
    session.setState({ goal: null });
    session.setState({ booth });
    await Promise.resolve();
  };
  return { guide, session, visitor, progress, arriveAt };
}

describe('the guide', () => {
  it('walks the visitor from stop to stop, and waits at each', async () => {
    const { guide, visitor, progress, arriveAt } = begin();
    await guide.start('first-visit');
    expect(visitor.walkTo).toHaveBeenLastCalledWith('a', false);
    await arriveAt('a');
    expect(progress()).toMatchObject({ stop: 0, arrived: true, paused: false });
    expect(visitor.walkTo).toHaveBeenCalledTimes(1);
    guide.tell('resume');
    expect(visitor.walkTo).toHaveBeenLastCalledWith('b', false);
    await arriveAt('b');
    guide.tell('resume');
    expect(progress()?.stop).toBe(2);
    expect(visitor.walkTo).toHaveBeenCalledTimes(2);
  });

  it('a pause on the way stops the walk', async () => {
    const { guide, visitor, progress } = begin();
    await guide.start('first-visit');
    guide.tell('pause');
    await Promise.resolve();
    expect(visitor.halt).toHaveBeenCalledTimes(1);
    expect(progress()).toMatchObject({ stop: 0, arrived: false, paused: true });
  });

  it('waits when the visitor goes elsewhere, and does not stop that walk', async () => {
    const { guide, session, visitor, progress, arriveAt } = begin();
    await guide.start('first-visit');
    await arriveAt('a');
    session.setState({ goal: { kind: 'zone', id: 'cash' } });
    await Promise.resolve();
    expect(progress()).toMatchObject({ stop: 0, arrived: true, paused: true });
    expect(visitor.halt).not.toHaveBeenCalled();
  });

  it('starts nothing when the tours cannot be had, and tries again when asked', async () => {
    const loadTours = vi.fn(async () => tours).mockRejectedValueOnce(new Error('offline'));
    const { guide, progress } = begin(loadTours);
    await guide.start('first-visit');
    expect([progress(), guide.store.getState().tours]).toEqual([null, 'failed']);
    await guide.start('first-visit');
    expect(progress()?.id).toBe('first-visit');
  });
});
