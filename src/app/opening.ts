import type { StoreApi } from 'zustand/vanilla';
import { fill } from '../exhibition/words';
import type { Visit } from '../visit/visit';
import type { OpeningStep } from './openHall';
import type { Session } from './session';

interface OpeningOptions {
  /** Absolute address of the site, ending in `/`. */
  root: string;
  /** Name of an event at which staff let visitors in one after another; null at any other time. */
  event: string | null;
  visit: Visit;
  session: StoreApi<Session>;
}

/** What the line under the page's heading may say of the hall. */
type Said = 'impossible' | 'offer' | 'opening' | 'failed' | 'toolFailed';

/** The way from a page into its hall. */
export interface Opening {
  /** Says how the hall fares, in the page's language; an empty line takes no room. */
  say(state: Said | null): void;
  /** Has the hall's code made ready for `open`. */
  ready(): void;
  /** Opens the hall behind the page, or in front of it when the visitor walks in; `renderer` is the name of the graphics chip. Never rejects: it says what failed. */
  open(walkIn: boolean, renderer: string): Promise<void>;
}

export function createOpening({ root, event, visit, session }: OpeningOptions): Opening {
  const html = document.documentElement;
  const stepsDone = new Set<OpeningStep>();
  let saidOpening = false;
  let code: Promise<typeof import('./openHall')> | null = null;

  /** Loads the hall's code once; a failed load may be tried again. */
  function loadHall(): Promise<typeof import('./openHall')> {
    code ??= import('./openHall').catch((error: unknown) => {
      code = null;
      throw error;
    });
    return code;
  }

  function say(state: Said | null): void {
    saidOpening = state === 'opening';
    const line = document.getElementById('hall-status');
    // The offer comes a moment after the page: what was said meanwhile of something pressed is not covered by it.
    if (line && !(state === 'offer' && line.textContent)) line.textContent = state === null ? '' : fill(line.dataset[state] ?? '', { number: stepsDone.size, count: 4 });
  }

  function stepDone(step: OpeningStep): void {
    stepsDone.add(step);
    if (saidOpening) say('opening');
  }

  return {
    say,
    ready() {
      loadHall().catch(() => undefined);
    },
    async open(walkIn, renderer) {
      if (html.dataset.hall !== 'ready') {
        html.dataset.hall = 'opening';
        say(walkIn ? 'opening' : null);
      }
      try {
        const { openHall } = await loadHall();
        stepDone('code');
        const hall = await openHall({ root, walkIn, visit, session, renderer, stepDone });
        if (event !== null) await (await import('./eventMode')).openEvent({ root, name: event, visit, session, hall });
        say(null);
      } catch {
        html.dataset.hall = 'failed';
        say('failed');
      }
    },
  };
}
