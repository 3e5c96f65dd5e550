import type { StoreApi } from 'zustand/vanilla';
import type { Hit } from '../exhibition/search';
import type { ExhibitionIndex } from '../exhibition/types';
import { HelpDialog } from '../care/help/HelpDialog';
import { SettingsDialog } from '../controls/SettingsDialog';
import type { Visit } from '../visit/visit';
import { Aloud } from './Aloud';
import type { HallCommands } from './doCommand';
import { LateTool } from './LateTool';
import { MagnifierTool } from './MagnifierTool';
import { SearchTool } from './SearchTool';
import type { Session } from './session';
import { SpeakTool } from './SpeakTool';
import { useStore } from './useStore';

export interface ToolsProps {
  index: ExhibitionIndex;
  /** Absolute address of the site, ending in `/`. */
  root: string;
  session: StoreApi<Session>;
  visit: Visit;
  /** Goes where a search hit leads, in the way of the surface in front; false leaves it to the hit's link. */
  open: (hit: Pick<Hit, 'kind' | 'id'>) => boolean;
  /** Set while the hall is in front. */
  hall?: HallCommands | undefined;
}

const bringBank = (index: ExhibitionIndex) => import('./bankTool').then((late) => late.bringBank(index));
const bringPassport = (index: ExhibitionIndex, root: string) => import('./passportTool').then((late) => late.bringPassport(index, root));

/** What helps a visitor on every surface: the plain page and the hall each show this over themselves. */
export function Tools({ index, root, session, visit, open, hall }: ToolsProps) {
  const { dialog, surface, listening, magnifying } = useStore(session);
  const { settings } = useStore(visit.store);
  const close = () => session.setState({ dialog: null });
  return (
    <>
      {dialog === 'search' && <SearchTool index={index} root={root} session={session} visit={visit} open={open} hall={hall} />}
      {(dialog === 'help' || dialog === 'cheated') && <HelpDialog key={dialog} index={index} root={root} begin={dialog === 'cheated' ? 'cheated' : 'numbers'} onClose={close} />}
      {dialog === 'speak' && <SpeakTool index={index} root={root} session={session} visit={visit} open={open} hall={hall} />}
      {dialog === 'passport' && <LateTool bring={bringPassport} index={index} root={root} session={session} visit={visit} open={open} hall={hall} />}
      {dialog === 'bank' && <LateTool bring={bringBank} index={index} root={root} session={session} visit={visit} open={open} hall={hall} />}
      {surface === 'page' && listening && <Aloud index={index} root={root} session={session} visit={visit} text="#main, #main .article" />}
      {magnifying && <MagnifierTool session={session} words={index.words} />}
      {dialog === 'settings' && <SettingsDialog index={index} settings={settings} onChange={visit.set} onClose={close} />}
    </>
  );
}
