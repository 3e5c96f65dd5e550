import type { Command } from '../care/voice/command';
import type { Place } from '../care/voice/placeCalled';
import { keepQuery } from '../controls/lastQuery';
import { doCommand } from './doCommand';
import { addressOf } from './history';
import type { ToolsProps } from './Tools';

/**
 * Does what a visitor said, in the way of the surface in front, and puts the microphone away.
 * False when it cannot be done here and now: then the microphone stays.
 */
export function obey(command: Command, placeCalled: (name: string) => Place | null, { index: { lang }, root, session, visit, open, hall }: ToolsProps): boolean {
  const away = () => session.setState({ dialog: null });
  const search = (query: string) => {
    keepQuery(query);
    session.setState({ dialog: 'search' });
    return true;
  };
  switch (command.kind) {
    case 'search':
      return search(command.query);
    case 'go': {
      const place = placeCalled(command.place);
      if (!place) return search(command.place);
      away();
      if (!open(place)) location.assign(addressOf(root, lang, place));
      return true;
    }
    case 'next':
    case 'previous':
      return hall ? hall.step(command.kind) : pressLink(command.kind === 'next' ? 'next' : 'prev');
    case 'read':
      if (hall) return hall.read();
      away();
      document.getElementById('main')?.focus();
      return true;
    case 'stop':
      session.setState({ listening: false, tourAloud: false, dialog: null });
      hall?.halt();
      return true;
    case 'listen':
      away();
      if (hall) hall.listen();
      else session.setState({ listening: true });
      return true;
    case 'lobby':
      if (hall) return done(away, hall.walkToLobby);
      location.assign(addressOf(root, lang, { kind: 'front' }));
      return true;
    case 'map':
      if (hall) session.setState({ dialog: 'map' });
      else location.assign(`${addressOf(root, lang, { kind: 'front' })}#contents`);
      return true;
    case 'close':
      return done(away);
    default:
      doCommand(command.kind, { session, visit, hall, otherLanguage: undefined });
      return true;
  }
}

function done(...acts: (() => void)[]): true {
  for (const act of acts) act();
  return true;
}

/** Follows the page's own way on; false at either end. */
function pressLink(rel: 'next' | 'prev'): boolean {
  const link = document.querySelector<HTMLAnchorElement>(`#main a[rel='${rel}']`);
  link?.click();
  return link !== null;
}
