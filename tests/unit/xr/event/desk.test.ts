import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createDesk, type VisitEvents } from '../../../../src/xr/event/desk';
import type { Choices } from '../../../../src/xr/event/eventRecord';
import { openEventStore } from '../../../../src/xr/event/eventStore';
import { fakeBrowser } from '../../visit/fakeBrowser';
import { FakeSession } from './fakeSession';

const usual: Choices = { lang: 'zh-CN', care: false, walk: 'tour', aloud: false };

beforeEach(() => void vi.useFakeTimers({ now: 1000 }));
afterEach(() => void vi.useRealTimers());

/** A desk whose headset lets everybody in. */
function openDesk() {
  const kept = openEventStore(fakeBrowser().openTab(), 'fair', usual);
  const lead = { goToBooth: vi.fn(), goToLobby: vi.fn(), farewell: vi.fn() };
  const inside: { session: FakeSession; events: VisitEvents }[] = [];
  const enter = vi.fn((_: Choices, events: VisitEvents) => new Promise<void>((resolve) => {
    const session = new FakeSession();
    session.addEventListener('end', () => resolve());
    inside.push({ session, events });
    events.begun({ session: session as unknown as XRSession, ...lead });
  }));
  const clean = vi.fn();
  const desk = createDesk({ kept, choices: usual, enter, clean });
  desk.found(true);
  return { desk, kept, lead, enter, clean, inside };
}

describe('the desk', () => {
  it('says so when there is no headset', () => {
    const { desk } = openDesk();
    desk.found(false);
    expect(desk.store.getState().phase).toBe('noHeadset');
  });

  it('lets nobody in twice, and forgets nobody, before it knows of a headset or while somebody is being let in', async () => {
    const kept = openEventStore(fakeBrowser().openTab(), 'fair', usual);
    const clean = vi.fn();
    let letIn = () => {};
    const enter = vi.fn(() => new Promise<void>((resolve) => (letIn = resolve)));
    const desk = createDesk({ kept, choices: usual, enter, clean });
    desk.next();
    void desk.start();
    expect([enter.mock.calls.length, clean.mock.calls.length, desk.store.getState().phase]).toEqual([0, 0, 'checking']);
    desk.found(true);
    const visit = desk.start();
    void desk.start();
    for (let i = 0; i < 3; i += 1) desk.next();
    expect([enter.mock.calls.length, clean.mock.calls.length, desk.store.getState().phase]).toEqual([1, 0, 'starting']);
    letIn();
    await visit;
    expect([clean.mock.calls.length, desk.store.getState().phase]).toEqual([1, 'cleared']);
    for (let i = 0; i < 3; i += 1) desk.next();
    expect(desk.store.getState().phase).toBe('cleared');
  });

  it('counts a visit: its minutes, each booth once, and the choices it was begun with', async () => {
    const { desk, kept, inside } = openDesk();
    desk.choose({ care: true });
    const visit = desk.start();
    for (const booth of ['a', 'b', 'a']) inside[0]!.events.read(booth);
    vi.advanceTimersByTime(90_000);
    void inside[0]!.session.end();
    await visit;
    expect(kept.record.visits).toEqual([{ began: 1000, seconds: 90, booths: ['a', 'b'], choices: { ...usual, care: true } }]);
  });

  it('forgets each visitor and begins the next with the event’s own choices', async () => {
    const { desk, clean, inside } = openDesk();
    desk.choose({ care: true, walk: 'free' });
    const visit = desk.start();
    inside[0]!.events.moved('a booth', 'a line');
    inside[0]!.events.turned({ number: 2, count: 3 });
    expect(desk.store.getState()).toMatchObject({ phase: 'inside', where: 'a booth', page: { number: 2, count: 3 } });
    void inside[0]!.session.end();
    await visit;
    expect(clean).toHaveBeenCalledExactlyOnceWith(usual);
    expect(desk.store.getState()).toMatchObject({ phase: 'cleared', choices: usual, where: '', line: null, page: null, farewellSent: false });
  });

  it('begins with other choices once staff say so', async () => {
    const { desk, clean, inside } = openDesk();
    desk.choose({ care: true });
    desk.setUsual();
    const visit = desk.start();
    void inside[0]!.session.end();
    await visit;
    expect(clean).toHaveBeenCalledWith({ ...usual, care: true });
  });

  it('ends a visit when the headset is off for twenty seconds, and counts none of them', async () => {
    const { desk, kept, inside } = openDesk();
    const visit = desk.start();
    vi.advanceTimersByTime(60_000);
    inside[0]!.session.see('hidden');
    expect(desk.store.getState().offSince).toBe(61_000);
    vi.advanceTimersByTime(20_000);
    await visit;
    expect(inside[0]!.session.end).toHaveBeenCalledOnce();
    expect(kept.record.visits[0]!.seconds).toBe(60);
    expect(desk.store.getState()).toMatchObject({ phase: 'cleared', offSince: null });
  });

  it('asks the visitor to sit down before it ends the visit', async () => {
    const { desk, lead, inside } = openDesk();
    const visit = desk.start();
    desk.end();
    expect(lead.farewell).toHaveBeenCalledOnce();
    expect(inside[0]!.session.end).not.toHaveBeenCalled();
    desk.end();
    await visit;
    expect(inside[0]!.session.end).toHaveBeenCalledOnce();
  });

  it('sends the visitor to a booth and to the lobby, and nobody when nobody is inside', async () => {
    const { desk, lead, inside } = openDesk();
    desk.sendToBooth('a');
    desk.sendToLobby();
    expect(lead.goToBooth).not.toHaveBeenCalled();
    const visit = desk.start();
    desk.sendToBooth('a');
    desk.sendToLobby();
    expect(lead.goToBooth).toHaveBeenCalledExactlyOnceWith('a');
    expect(lead.goToLobby).toHaveBeenCalledOnce();
    void inside[0]!.session.end();
    await visit;
  });

  it('says so when the device refuses, and counts nothing', async () => {
    const { desk, kept, enter } = openDesk();
    enter.mockRejectedValueOnce(new Error('no'));
    await desk.start();
    expect(desk.store.getState()).toMatchObject({ phase: 'ready', failed: true });
    expect(kept.record.visits).toEqual([]);
  });

  it('leaves no clock running after a visit', async () => {
    const { desk, inside } = openDesk();
    const visit = desk.start();
    inside[0]!.session.see('hidden');
    inside[0]!.session.see('visible');
    void inside[0]!.session.end();
    await visit;
    expect(vi.getTimerCount()).toBe(0);
  });
});
