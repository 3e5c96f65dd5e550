import { describe, expect, it } from 'vitest';
import { createPlayer } from '../../../../src/care/narration/player';
import type { Listener, Voice } from '../../../../src/care/narration/voice';

/** A voice that says nothing by itself; `told` is whom it would tell. */
function fakeVoice(count = 3) {
  const asked: number[] = [];
  const told: Listener[] = [];
  let hushed = 0;
  const voice: Voice = {
    count,
    speak: (line, listener) => {
      asked.push(line);
      told.push(listener);
    },
    hush: () => void (hushed += 1),
  };
  return { voice, asked, told, hushed: () => hushed };
}

describe('reading aloud', () => {
  it('begins at the first line, follows the voice and ends', () => {
    const { voice, asked, told } = fakeVoice();
    const { store, play } = createPlayer(voice);
    expect(store.getState()).toEqual({ status: 'idle', line: 0, trouble: null });
    play();
    told[0]!.reached(2);
    expect(store.getState()).toMatchObject({ status: 'speaking', line: 2 });
    told[0]!.ended();
    expect(store.getState()).toMatchObject({ status: 'ended', line: 0 });
    play();
    expect(asked).toEqual([0, 0]);
  });

  it('says the line again after a pause, and hears nothing of the order before it', () => {
    const { voice, asked, told, hushed } = fakeVoice();
    const { store, play, pause } = createPlayer(voice);
    play();
    told[0]!.reached(1);
    pause();
    expect(hushed()).toBe(1);
    told[0]!.ended();
    expect(store.getState()).toMatchObject({ status: 'paused', line: 1 });
    play();
    told[0]!.reached(2);
    expect(asked).toEqual([0, 1]);
    expect(store.getState().line).toBe(1);
  });

  it('steps back and on, and stays within the text', () => {
    const { voice, asked } = fakeVoice();
    const { next, previous } = createPlayer(voice);
    previous();
    for (let i = 0; i < 4; i++) next();
    expect(asked).toEqual([0, 1, 2, 2, 2]);
  });

  it('says why it failed, and can be tried again', () => {
    const { voice, asked, told } = fakeVoice();
    const { store, play } = createPlayer(voice);
    play();
    told[0]!.failed('noVoice');
    expect(store.getState()).toMatchObject({ status: 'failed', trouble: 'noVoice' });
    play();
    expect(asked).toHaveLength(2);
    expect(store.getState()).toMatchObject({ status: 'speaking', trouble: null });
  });

  it('hands over to another voice, speaking on only if it spoke', () => {
    const [first, second, third] = [fakeVoice(), fakeVoice(9), fakeVoice()];
    const { store, play, pause, change } = createPlayer(first.voice);
    play();
    change(second.voice, 7);
    expect(second.asked).toEqual([7]);
    expect(first.hushed()).toBe(1);
    pause();
    change(third.voice, 7);
    expect(third.asked).toEqual([]);
    expect(store.getState()).toMatchObject({ status: 'paused', line: 2 });
  });

  it('is silent for good once stopped', () => {
    const { voice, asked } = fakeVoice();
    const { store, play, hear, stop } = createPlayer(voice);
    play();
    stop();
    play();
    hear(2);
    expect(asked).toEqual([0]);
    expect(store.getState().status).toBe('idle');
  });

  it('has nothing to say of an empty text', () => {
    const { voice, asked } = fakeVoice(0);
    const { store, play } = createPlayer(voice);
    play();
    expect(asked).toEqual([]);
    expect(store.getState().status).toBe('idle');
  });
});
