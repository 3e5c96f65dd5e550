import type { StoreApi } from 'zustand/vanilla';
import type { CommandId } from '../exhibition/commands';
import type { Visit } from '../visit/visit';
import type { Session } from './session';

/** What can be done in the hall alone. */
export interface HallCommands {
  walkToLobby(): void;
  walkToCorner(): void;
  hasTours: boolean;
  /** Walks to the booth before or after; false at either end. */
  step(which: 'previous' | 'next'): boolean;
  /** Opens the booth in front; false where there is none. */
  read(): boolean;
  listen(): void;
  halt(): void;
}

interface CommandParts {
  session: StoreApi<Session>;
  visit: Visit;
  /** Address of the same page in another language; undefined when there is none. */
  otherLanguage: string | undefined;
  /** Set while the hall is in front. */
  hall: HallCommands | undefined;
}

/** Steps of the text's size, as in the settings. */
const textScales = [1, 1.25, 1.5, 2] as const;

/** Whether a command can be done on the surface in front. */
export function canDo(id: CommandId, { hall, otherLanguage }: Pick<CommandParts, 'hall' | 'otherLanguage'>): boolean {
  if (id === 'tours') return hall?.hasTours === true;
  if (id === 'language') return otherLanguage !== undefined;
  return (id !== 'map' && id !== 'lobby' && id !== 'faceToFace') || hall !== undefined;
}

/** Does at once what a visitor asked for by name, and closes what lay in front of it. */
export function doCommand(id: CommandId, { session, visit, otherLanguage, hall }: CommandParts): void {
  const { textScale } = visit.store.getState().settings;
  const show = (dialog: Session['dialog']) => session.setState({ dialog });
  show(null);
  const acts: Record<CommandId, () => void> = {
    care: () => visit.set({ care: true, careAsked: true }),
    usual: () => visit.set({ care: false, careAsked: true }),
    bigger: () => visit.set({ textScale: textScales.find((scale) => scale > textScale) ?? textScale }),
    smaller: () => visit.set({ textScale: Math.max(textScales[0], ...textScales.filter((scale) => scale < textScale)) }),
    listen: () => (hall ? hall.listen() : session.setState({ listening: true })),
    magnify: () => session.setState({ magnifying: true }),
    help: () => show('help'),
    cheated: () => show('cheated'),
    speak: () => show('speak'),
    settings: () => show('settings'),
    daylight: () => show('settings'),
    day: () => visit.set({ daylight: 'noon' }),
    night: () => visit.set({ daylight: 'night' }),
    soundOn: () => visit.set({ sound: true }),
    soundOff: () => visit.set({ sound: false }),
    lessMotion: () => visit.set({ reducedMotion: 'on' }),
    pinyin: () => visit.set({ pinyin: true }),
    map: () => show('map'),
    tours: () => show('tours'),
    lobby: () => hall?.walkToLobby(),
    faceToFace: () => hall?.walkToCorner(),
    bank: () => show('bank'),
    language: () => otherLanguage !== undefined && location.assign(otherLanguage),
  };
  acts[id]();
}
