/**
 * A practice self-service machine. Pure. Amounts are in fen. Nothing a visitor types is kept but digits of the practice
 * code and amounts: the first digit that does not belong to the code wipes the rest, so that nobody's own password is ever held.
 */

export const tasks = ['withdraw', 'transfer', 'bill', 'passbook'] as const;
export type Task = (typeof tasks)[number];

export type Screen =
  | 'slot' | 'swallowed' | 'code' | 'menu' | 'call' | 'amount' | 'asked' | 'warned' | 'stopped' | 'when' | 'check'
  | 'cash' | 'count' | 'miscount' | 'sent' | 'printed' | 'take' | 'done';

export type Choice =
  | 'insertCard' | 'insertBook' | 'swallowed' | 'cover' | 'withdraw' | 'transfer' | 'bill' | 'recall' | 'hundred' | 'fiveHundred'
  | 'hangUp' | 'heed' | 'admit' | 'deny' | 'insist' | 'now' | 'later' | 'confirm' | 'takeCash' | 'counted' | 'miscounted'
  | 'menu' | 'cancel' | 'take' | 'back' | 'goOn' | 'again';

export type Notice = 'cover' | 'ownCode' | 'codeShort' | 'hundreds' | 'short' | 'noAmount' | 'recalled';

/** A line of the passbook: what came (above zero) or went. */
export interface Line {
  what: 'opening' | 'withdraw' | 'transfer' | 'bill' | 'recall';
  fen: number;
}

export interface Teller {
  goal: Task;
  screen: Screen;
  holds: 'nothing' | 'card' | 'passbook';
  covered: boolean;
  /** Digits of the practice code, or of an amount in yuan. */
  typed: string;
  notice: Notice | null;
  /** What is being done at the menu, and to whom a transfer goes. */
  doing: Task | null;
  to: 'family' | 'stranger';
  later: boolean;
  amount: number;
  lines: readonly Line[];
  /** Cash in the mouth of the machine, and in the visitor's hand. */
  slot: number;
  hand: number;
  /** Gone for good. */
  paid: number;
  sent: number;
  /** Delayed transfers that have not left yet. */
  waiting: number;
  finished: readonly Task[];
  secondsLeft: number;
  paused: boolean;
  /** Time ran out: everything stays as it is until the visitor goes on. */
  resting: boolean;
}

export type Act = { kind: 'choose'; choice: Choice } | { kind: 'digit'; digit: string } | { kind: 'wipe' } | { kind: 'enter' } | { kind: 'tick'; seconds: number } | { kind: 'more' } | { kind: 'pause' };

export const practiceCode = '258036';
/** Seconds a screen waits; a bank's own elders' menu was reported to give 60 for the password. */
export const patience = 120;
const morePatience = 60;
export const opening = 300_000;
/** The electricity bill on the visitor's table. */
export const billed = 8_650;
const longestAmount = 5;

export function freshTeller(goal: Task): Teller {
  return {
    goal, screen: 'slot', holds: 'nothing', covered: false, typed: '', notice: null, doing: null, to: 'family', later: false, amount: 0,
    lines: [{ what: 'opening', fen: opening }], slot: 0, hand: 0, paid: 0, sent: 0, waiting: 0, finished: [], secondsLeft: patience, paused: false, resting: false,
  };
}

/** What is in the account, in fen: the passbook's lines added up. */
export function balanceOf({ lines }: Pick<Teller, 'lines'>): number {
  return lines.reduce((sum, { fen }) => sum + fen, 0);
}

/** Whether the screen has the number pad, and what is typed on it. */
export function padOf({ screen, resting }: Pick<Teller, 'screen' | 'resting'>): 'code' | 'amount' | null {
  return !resting && (screen === 'code' || screen === 'amount') ? screen : null;
}

/** Whether time runs: only while the machine holds something of the visitor's. */
export function isTimed({ holds, resting }: Pick<Teller, 'holds' | 'resting'>): boolean {
  return holds !== 'nothing' && !resting;
}

/** What may be chosen now; never nothing. */
export function offers(state: Teller): Choice[] {
  if (state.resting) return ['goOn', 'cancel'];
  switch (state.screen) {
    case 'slot': return ['insertCard', 'insertBook', 'swallowed'];
    case 'swallowed': return ['back'];
    case 'code': return ['cover', 'cancel'];
    case 'menu': return ['withdraw', 'transfer', 'bill', ...(state.waiting > 0 ? ['recall' as const] : []), 'cancel'];
    case 'call': return ['hangUp', 'heed', 'cancel'];
    case 'amount': return [...(state.doing === 'withdraw' ? ['hundred' as const, 'fiveHundred' as const] : []), 'menu', 'cancel'];
    case 'asked': return ['admit', 'deny', 'cancel'];
    case 'warned': return ['menu', 'insist', 'cancel'];
    case 'stopped': return ['menu', 'cancel'];
    case 'when': return ['later', 'now', 'menu', 'cancel'];
    case 'check': return ['confirm', 'menu', 'cancel'];
    case 'cash': return ['takeCash', 'cancel'];
    case 'count': return ['counted', 'miscounted'];
    case 'miscount': return ['menu', 'cancel'];
    case 'sent': return [...(state.waiting > 0 ? ['recall' as const] : []), 'menu', 'cancel'];
    case 'printed': return ['cancel'];
    case 'take': return ['take'];
    case 'done': return ['again'];
  }
}

/** What an act makes of the state; an act that means nothing now changes nothing. */
export function stepTeller(state: Teller, act: Act): Teller {
  switch (act.kind) {
    case 'tick': return tick(state, act.seconds);
    case 'more': return isTimed(state) ? { ...state, secondsLeft: state.secondsLeft + morePatience } : state;
    case 'pause': return isTimed(state) ? { ...state, paused: !state.paused } : state;
    case 'choose': return offers(state).includes(act.choice) ? choose(state, act.choice) : state;
    default: break;
  }
  const pad = padOf(state);
  if (!pad) return state;
  if (act.kind === 'wipe') return { ...state, typed: '', notice: null };
  if (act.kind === 'enter') return pad === 'code' ? enterCode(state) : enterAmount(state);
  return pad === 'code' ? typeCode(state, act.digit) : typeAmount(state, act.digit);
}

function tick(state: Teller, seconds: number): Teller {
  if (!isTimed(state) || state.paused) return state;
  const secondsLeft = Math.max(0, state.secondsLeft - seconds);
  return { ...state, secondsLeft, resting: secondsLeft === 0 };
}

/** Another screen, with all its time before it. */
function go(state: Teller, screen: Screen, change: Partial<Teller> = {}): Teller {
  return { ...state, typed: '', notice: null, paused: false, resting: false, secondsLeft: patience, ...change, screen };
}

const finish = (state: Teller, task: Task): readonly Task[] => (state.finished.includes(task) ? state.finished : [...state.finished, task]);
const write = (state: Teller, what: Line['what'], fen: number): readonly Line[] => [...state.lines, { what, fen }];

function choose(state: Teller, choice: Choice): Teller {
  switch (choice) {
    case 'insertCard': return go(state, 'code', { holds: 'card', covered: false });
    case 'insertBook': return go(state, 'code', { holds: 'passbook', covered: false });
    case 'swallowed': return go(state, 'swallowed');
    case 'back': return go(state, 'slot');
    case 'cover': return { ...state, covered: !state.covered, notice: null };
    case 'withdraw': return go(state, 'amount', { doing: 'withdraw' });
    case 'transfer': return go(state, 'call', { doing: 'transfer' });
    case 'bill': return go(state, 'check', { doing: 'bill', amount: billed });
    case 'hangUp': return go(state, 'amount', { to: 'family' });
    case 'heed': return go(state, 'amount', { to: 'stranger' });
    case 'hundred': return takeAmount(state, 10_000);
    case 'fiveHundred': return takeAmount(state, 50_000);
    case 'admit': return go(state, 'stopped');
    case 'deny': return go(state, 'warned');
    // The machine lets such money go no faster than it can be called back.
    case 'insist': return go(state, 'check', { later: true });
    case 'later': return go(state, 'check', { later: true });
    case 'now': return go(state, 'check', { later: false });
    case 'confirm': return confirm(state);
    case 'recall': return go(state, 'menu', { lines: write(state, 'recall', state.waiting), waiting: 0, notice: 'recalled' });
    case 'takeCash': return go(state, 'count', { hand: state.hand + state.slot, slot: 0 });
    case 'counted': return go(state, 'menu', { finished: finish(state, 'withdraw') });
    case 'miscounted': return go(state, 'miscount', { finished: finish(state, 'withdraw') });
    case 'menu': return go(state, 'menu', { doing: null });
    // Cash nobody took goes back to the account before the card comes out.
    case 'cancel': return go(state, 'take', state.slot > 0 ? { lines: write(state, 'recall', state.slot), slot: 0 } : {});
    case 'take': return go(state, state.finished.includes(state.goal) ? 'done' : 'slot', { holds: 'nothing', doing: null });
    case 'goOn': return { ...state, resting: false, paused: false, secondsLeft: patience };
    case 'again': return freshTeller(state.goal);
  }
}

function confirm(state: Teller): Teller {
  const { doing, amount, later, to } = state;
  if (amount > balanceOf(state)) return { ...state, notice: 'short' };
  if (doing === 'withdraw') return go(state, 'cash', { lines: write(state, 'withdraw', -amount), slot: amount });
  if (doing === 'bill') return go(state, 'sent', { lines: write(state, 'bill', -amount), paid: state.paid + amount, finished: finish(state, 'bill') });
  const where = later ? { waiting: state.waiting + amount } : { sent: state.sent + amount };
  return go(state, 'sent', { lines: write(state, 'transfer', -amount), ...where, finished: to === 'family' ? finish(state, 'transfer') : state.finished });
}

function typeCode(state: Teller, digit: string): Teller {
  const typed = state.typed + digit;
  if (typed.length > practiceCode.length) return state;
  return practiceCode.startsWith(typed) ? { ...state, typed, notice: null } : { ...state, typed: '', notice: 'ownCode' };
}

function enterCode(state: Teller): Teller {
  if (state.typed !== practiceCode) return { ...state, notice: 'codeShort' };
  if (!state.covered) return { ...state, notice: 'cover' };
  return state.holds === 'card' ? go(state, 'menu') : go(state, 'printed', { finished: finish(state, 'passbook') });
}

function typeAmount(state: Teller, digit: string): Teller {
  const typed = (state.typed + digit).replace(/^0+/, '');
  return typed.length > longestAmount ? state : { ...state, typed, notice: null };
}

function enterAmount(state: Teller): Teller {
  return takeAmount(state, Number(state.typed) * 100);
}

function takeAmount(state: Teller, amount: number): Teller {
  if (amount <= 0) return { ...state, notice: 'noAmount' };
  if (amount > balanceOf(state)) return { ...state, typed: '', notice: 'short' };
  if (state.doing === 'withdraw') return amount % 10_000 === 0 ? go(state, 'check', { amount }) : { ...state, typed: '', notice: 'hundreds' };
  return go(state, state.to === 'stranger' ? 'asked' : 'when', { amount });
}
