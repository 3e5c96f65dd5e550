import { buildSoundscape, type Creatures, type Soundscape } from './soundscape';
import { Stride } from './stride';

/** The hall's sound on this device's loudspeaker. */
export interface HallSound {
  /** Plays or rests. Before the first touch of the page a browser may make it wait for one. */
  play(on: boolean): void;
  walked(metres: number): void;
  hear(creatures: Creatures): void;
  duck(on: boolean): void;
}

/** Makes the sound, at rest. It also rests while the tab is hidden. Throws where there is no Web Audio. */
export function createHallSound(creatures: Creatures): HallSound {
  const context = new AudioContext({ latencyHint: 'playback' });
  const scape: Soundscape = buildSoundscape(context, creatures);
  const stride = new Stride();
  let wanted = false;

  function follow(): void {
    const play = wanted && document.visibilityState === 'visible';
    // A browser that wants a touch first refuses; the next touch asks again.
    void (play ? context.resume() : context.suspend()).catch(() => undefined);
  }
  document.addEventListener('visibilitychange', follow);
  for (const touch of ['pointerup', 'keyup'] as const) {
    document.addEventListener(touch, () => {
      if (wanted && context.state !== 'running') follow();
    });
  }
  follow();
  return {
    play(on) {
      if (wanted === on) return;
      wanted = on;
      follow();
    },
    walked(metres) {
      if (context.state === 'running' && stride.walk(metres, context.currentTime)) scape.step(context.currentTime);
    },
    hear: scape.hear,
    duck: scape.duck,
  };
}
