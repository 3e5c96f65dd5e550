import type { StoreApi } from 'zustand/vanilla';
import { neighbours } from '../hall/whereabouts';
import type { Page } from '../exhibition/paths';
import { readEntry, type HallEntry } from './hallEntry';
import { addressOf } from './history';
import type { HallView } from './hallView';
import type { Session } from './session';

/** What a visitor can do in the hall; every button, dialog and gesture calls one of these. */
export interface Visitor {
  walkIn(): void;
  leave(): void;
  readBooth(id: string): void;
  closeBooth(): void;
  walkTo(id: string, thenRead: boolean): void;
  walkToZone(id: string): void;
  walkToLobby(): void;
  /** To the theatre of a zone, where its next lesson opens. */
  walkToTheatre(zone: string): void;
  /** Opens the next lesson of a zone's theatre. */
  attend(zone: string): void;
  /** To the face-to-face corner, where its questions open. */
  walkToCorner(): void;
  /** Opens a question of the corner, or its list, where the visitor is. */
  ask(question: string | null): void;
  /** Breaks off a walk. */
  halt(): void;
  /** The booth 上一个 or 下一个 leads to; undefined at either end. */
  neighbour(which: 'previous' | 'next'): string | undefined;
  show(dialog: Session['dialog']): void;
}

interface VisitorParts {
  root: string;
  lang: string;
  /** The page the document itself shows. */
  documentPage: Page;
  session: StoreApi<Session>;
  /** The booth with the lesson of a zone that comes next. */
  nextLesson: (zone: string) => string | undefined;
  /** Whether leaving the hall is asked about first, as care mode does. */
  asksFirst: () => boolean;
  view: () => HallView;
}

function samePage(a: Page, b: Page): boolean {
  return a.kind === b.kind && ('id' in a ? a.id : '') === ('id' in b ? b.id : '');
}

/** The visitor's actions over the view, the session and the browser's history. The history is the truth of what is open. */
export function createVisitor({ root, lang, documentPage, session, nextLesson, asksFirst, view }: VisitorParts): Visitor {
  const addressHere = (page: Page) => addressOf(root, lang, page);
  const entry = (): HallEntry | null => readEntry(history.state);

  /** Going back in the history takes a moment, in which a short walk may end already. */
  let closing = Promise.resolve();

  function follow(): void {
    const now = entry();
    if (now) session.setState({ surface: 'hall', reading: now.reading, dialog: null });
    else session.setState({ surface: 'page', reading: null, dialog: null });
  }

  /** Whether to ask before leaving; not when the question is up already, so pressing the browser's back again leaves. */
  const askNow = () => asksFirst() && session.getState().dialog !== 'leave';
  let asking = false;

  window.addEventListener('popstate', () => {
    if (!entry() && session.getState().surface === 'hall') {
      // A step back closes what lies over the hall, as phones do; the next one leaves.
      const covered = ![null, 'leave'].includes(session.getState().dialog);
      if (covered || askNow()) {
        asking = !covered;
        return history.forward();
      }
    }
    follow();
    if (asking) session.setState({ dialog: 'leave' });
    asking = false;
    // The address may name another page than the document: only loading it shows that one.
    if (!entry() && location.href.split(/[?#]/)[0] !== addressHere(documentPage)) location.reload();
  });

  /** The page for where the visitor is: leaving the hall there loses nothing. */
  function pageHere(): Page {
    const { booth, at } = session.getState();
    if (booth) return { kind: 'booth', id: booth };
    return at.kind === 'wing' ? { kind: 'zone', id: at.zone } : { kind: 'front' };
  }

  const visitor: Visitor = {
    walkIn() {
      if (!entry()) history.pushState({ hall: true, reading: null, over: false } satisfies HallEntry, '');
      follow();
    },
    leave() {
      if (askNow()) return session.setState({ dialog: 'leave' });
      const page = pageHere();
      if (!samePage(page, documentPage)) return location.assign(addressHere(page));
      history.replaceState(null, '', addressHere(page));
      follow();
    },
    readBooth(id) {
      session.setState({ hinted: true });
      const now = entry();
      const next: HallEntry = { hall: true, reading: id, over: true };
      const address = addressHere({ kind: 'booth', id });
      if (now?.reading) history.replaceState({ ...next, over: now.over }, '', address);
      else history.pushState(next, '', address);
      follow();
    },
    closeBooth() {
      if (entry()?.over) {
        closing = new Promise((resolve) => addEventListener('popstate', () => resolve(), { once: true }));
        return history.back();
      }
      history.replaceState({ hall: true, reading: null, over: false } satisfies HallEntry, '');
      follow();
    },
    walkTo(id, thenRead) {
      session.setState({ dialog: null, hinted: true });
      view().locomotion.goToBooth(id, thenRead ? () => void closing.then(() => visitor.readBooth(id)) : undefined);
    },
    walkToZone(id) {
      session.setState({ dialog: null, hinted: true });
      view().locomotion.goToZone(id);
    },
    walkToLobby() {
      session.setState({ dialog: null, hinted: true });
      view().locomotion.goToLobby();
    },
    walkToTheatre(zone) {
      session.setState({ dialog: null, hinted: true });
      view().locomotion.goToTheatre(zone, () => visitor.attend(zone));
    },
    attend(zone) {
      const lesson = nextLesson(zone);
      if (lesson !== undefined) visitor.readBooth(lesson);
    },
    walkToCorner() {
      session.setState({ dialog: null, hinted: true });
      view().locomotion.goToCorner(() => visitor.ask(null));
    },
    ask(question) {
      session.setState({ dialog: 'questions', question, hinted: true });
    },
    halt() {
      view().locomotion.halt();
    },
    neighbour(which) {
      const { booth, last, at, goal } = session.getState();
      const { plan } = view();
      // A press during a walk counts on from where the walk leads.
      const from = (goal?.kind === 'booth' ? goal.id : null) ?? booth ?? last;
      if (from) return neighbours(plan, from)[which];
      if (which === 'previous') return undefined;
      return plan.booths.find(({ zone }) => at.kind !== 'wing' || zone === at.zone)?.id;
    },
    show(dialog) {
      session.setState({ dialog });
    },
  };
  // Over the page a tool may be open already: the hall that comes behind it leaves it alone.
  if (entry()) follow();
  return visitor;
}
