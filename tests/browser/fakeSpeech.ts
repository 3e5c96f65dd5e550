import type { Page } from '@playwright/test';

declare global {
  interface Window {
    /** What the fake device was given to say, and what it said to the end. */
    speech: { said: { text: string; lang: string; rate: number; voice: string }[]; ended: number; cancelled: number };
  }
}

export interface FakeSpeech {
  /** Tags of the device's voices; each is named by its tag. */
  voices?: string[];
  /** Milliseconds until the device makes its voices known; at once when left out. */
  voicesAfter?: number;
  /** Milliseconds a sentence takes. */
  pace?: number;
  /** Takes what it is given and never says it. */
  mute?: boolean;
}

/** Gives a page a device that speaks, in silence: headless browsers have no voices. `null` takes speech away. */
export async function fakeSpeech(page: Page, speech: FakeSpeech | null): Promise<void> {
  await page.addInitScript((speech) => {
    if (speech === null) {
      Object.defineProperty(window, 'speechSynthesis', { value: undefined });
      return;
    }
    const { voices: tags = ['zh-CN', 'zh-TW', 'en-US'], voicesAfter = 0, pace = 400, mute = false } = speech;
    const voices = tags.map((lang) => ({ name: lang, lang, localService: true, default: false, voiceURI: lang }));
    let known = voicesAfter === 0;
    window.speech = { said: [], ended: 0, cancelled: 0 };
    class Utterance extends EventTarget {
      lang = '';
      rate = 1;
      voice: { name: string } | null = null;
      constructor(readonly text: string) {
        super();
      }
    }
    class Synthesis extends EventTarget {
      speaking = false;
      pending = false;
      #timers: number[] = [];
      getVoices() {
        return known ? voices : [];
      }
      speak(utterance: Utterance) {
        const { text, lang, rate, voice } = utterance;
        window.speech.said.push({ text, lang, rate, voice: voice?.name ?? '' });
        if (mute) return;
        this.speaking = true;
        this.#timers = [
          window.setTimeout(() => utterance.dispatchEvent(new Event('start')), 5),
          window.setTimeout(() => {
            this.speaking = false;
            window.speech.ended += 1;
            utterance.dispatchEvent(new Event('end'));
          }, pace),
        ];
      }
      cancel() {
        if (this.speaking) window.speech.cancelled += 1;
        for (const timer of this.#timers) clearTimeout(timer);
        this.speaking = false;
      }
    }
    const synthesis = new Synthesis();
    Object.defineProperty(window, 'speechSynthesis', { value: synthesis });
    Object.defineProperty(window, 'SpeechSynthesisUtterance', { value: Utterance });
    if (!known) {
      setTimeout(() => {
        known = true;
        synthesis.dispatchEvent(new Event('voiceschanged'));
      }, voicesAfter);
    }
  }, speech);
}

/** The sentence marked on the page, in whichever way the browser marks it; empty when none is. */
export function spoken(page: Page): Promise<string> {
  return page.evaluate(() => {
    const highlight = CSS.highlights?.get('spoken') ?? [];
    const marks = [...document.querySelectorAll('mark.spoken')].map((mark) => mark.textContent);
    return [...[...highlight].map(String), ...marks].join('');
  });
}
