import { useCallback } from 'preact/hooks';
import type { StoreApi } from 'zustand/vanilla';
import type { Hit } from '../exhibition/search';
import type { ExhibitionIndex } from '../exhibition/types';
import { SearchDialog } from '../controls/SearchDialog';
import { SettingsDialog } from '../controls/SettingsDialog';
import type { Visit } from '../visit/visit';
import { exhibitionLoader } from './chunks';
import type { Session } from './session';
import { useStore } from './useStore';

export interface ToolsProps {
  index: ExhibitionIndex;
  /** Absolute address of the site, ending in `/`. */
  root: string;
  session: StoreApi<Session>;
  visit: Visit;
  /** Goes where a search hit leads, in the way of the surface in front. */
  open: (hit: Hit) => void;
}

/** What helps a visitor on every surface: the plain page and the hall each show this over themselves. */
export function Tools({ index, session, visit, open }: ToolsProps) {
  const { dialog } = useStore(session);
  const { settings } = useStore(visit.store);
  const { lang } = index;
  const loadSearch = useCallback(() => exhibitionLoader().loadSearch(lang), [lang]);
  const close = () => session.setState({ dialog: null });
  return (
    <>
      {dialog === 'search' && <SearchDialog index={index} loadSearch={loadSearch} open={open} onClose={close} />}
      {dialog === 'settings' && <SettingsDialog index={index} settings={settings} onChange={visit.set} onClose={close} />}
    </>
  );
}
