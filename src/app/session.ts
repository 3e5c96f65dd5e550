import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Whereabouts } from '../hall/whereabouts';
import type { Staged } from '../scene/jarStacks';
import type { AskedRound } from '../visit/bank/asked';
import type { Goal } from '../controls/locomotion';

/** Dialogs that open over the plain page as well as over the hall. */
export type ToolDialog = 'search' | 'settings' | 'help' | 'cheated' | 'speak' | 'passport' | 'bank';

/** What is going on in this tab right now; what must last is in the visit. */
export interface Session {
  surface: 'page' | 'hall';
  dialog: ToolDialog | 'map' | 'tours' | 'more' | 'leave' | 'questions' | null;
  /** The question open in the face-to-face corner; its list when null. */
  question: string | null;
  /** The page or the booth in front is being read aloud. */
  listening: boolean;
  /** The lines of a tour are read aloud, each when it appears. */
  tourAloud: boolean;
  /** The visitor looks round by turning the phone, or was asked and said no. */
  turning: boolean | 'refused';
  /** The magnifier lies over what is in front. */
  magnifying: boolean;
  /** The booth on the reading panel. */
  reading: string | null;
  at: Whereabouts;
  /** The booth the visitor stands before. */
  booth: string | null;
  /** The booth last stood before: 上一个 and 下一个 count from it. */
  last: string | null;
  goal: Goal | null;
  /** Jars that the last calculation has set on its booth's plinth. */
  staged: Staged | null;
  /** The round of questions under way. */
  round: AskedRound | null;
  /** The picture is lost for a moment, gone for good, or back again. */
  trouble: 'lost' | 'gone' | 'restored' | null;
  /** The site has another version than this page. */
  newer: boolean;
  /** The hint on how to move has done its work. */
  hinted: boolean;
  /** The offer of a tour has been answered. */
  offered: boolean;
  /** The visitor was told that this visit is not kept, and put the message away. */
  storageSaid: boolean;
}

export function createSession(): StoreApi<Session> {
  return createStore<Session>(() => ({
    surface: 'page',
    dialog: null,
    question: null,
    listening: false,
    tourAloud: false,
    magnifying: false,
    turning: false,
    reading: null,
    at: { kind: 'lobby' },
    booth: null,
    last: null,
    goal: null,
    staged: null,
    round: null,
    trouble: null,
    newer: false,
    hinted: false,
    offered: false,
    storageSaid: false,
  }));
}

/** Lays the magnifier over what is in front, or puts it away; the dialog it was asked for in has done its work. */
export function toggleMagnifier(session: StoreApi<Session>): void {
  session.setState(({ magnifying }) => ({ magnifying: !magnifying, dialog: null }));
}
