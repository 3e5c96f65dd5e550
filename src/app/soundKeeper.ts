import type { StoreApi } from 'zustand/vanilla';
import type { Creatures } from '../controls/sound/soundscape';
import type { HallSound } from '../controls/sound/hallSound';
import type { Light } from '../scene/daylight';
import type { Visit } from '../visit/visit';
import type { Session } from './session';

/** The hall's sound for everybody who has something to do with it, whether it plays or not. */
export interface SoundKeeper {
  walked(metres: number): void;
  setLight(light: Light): void;
  /** Draws the sound back while a voice speaks. */
  duck(on: boolean): void;
}

const creaturesOf = (light: Light): Creatures => (light === 'dusk' || light === 'night' ? 'crickets' : 'birds');

/**
 * Plays the sound while the visitor is in the hall and wants it. Its code is loaded when it is first wanted;
 * a device without it, or a network that does not bring it, leaves the hall silent.
 */
export function createSoundKeeper(visit: Pick<Visit, 'store'>, session: StoreApi<Session>): SoundKeeper {
  let sound: HallSound | null = null;
  let coming = false;
  let creatures: Creatures = 'birds';
  let ducked = false;
  const wanted = () => visit.store.getState().settings.sound && session.getState().surface === 'hall';

  async function follow(): Promise<void> {
    if (sound) return sound.play(wanted());
    if (!wanted() || coming) return;
    coming = true;
    try {
      const { createHallSound } = await import('../controls/sound/hallSound');
      sound = createHallSound(creatures);
      sound.duck(ducked);
      sound.play(wanted());
    } catch {
      // Silence is what there was before.
    }
    coming = false;
  }
  visit.store.subscribe(() => void follow());
  session.subscribe(() => void follow());
  return {
    walked: (metres) => sound?.walked(metres),
    setLight(light) {
      creatures = creaturesOf(light);
      sound?.hear(creatures);
    },
    duck(on) {
      ducked = on;
      sound?.duck(on);
    },
  };
}
