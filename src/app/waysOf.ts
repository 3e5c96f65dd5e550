import { toggleMagnifier } from './session';
import type { Hall } from './useHall';

/** Where the upper bar and 更多 lead. */
export function waysOf({ index, state, session, visitor, turnToLook, addressHere }: Hall) {
  return {
    languages: index.languages.filter((other) => other.lang !== index.lang).map((other) => ({ ...other, href: `${addressHere(other.lang)}?hall` })),
    onTours: index.tours.length > 0 ? () => visitor.show('tours') : undefined,
    onSettings: () => visitor.show('settings'),
    onPassport: () => visitor.show('passport'),
    onSpeak: () => visitor.show('speak'),
    onMagnify: () => toggleMagnifier(session),
    onTurn: turnToLook.can ? () => void turnToLook.toggle().then(() => visitor.show(null)) : undefined,
    turning: state.turning === true,
  };
}
