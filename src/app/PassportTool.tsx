import { useCallback } from 'preact/hooks';
import { Notice } from '../controls/Notice';
import type { ToolsProps } from './Tools';
import { useModule } from './useModule';
import { useStore } from './useStore';

/** The visitor's cloth over either surface; the drawings come when it is first wanted. */
export function PassportTool({ index, root, session, visit }: ToolsProps) {
  const load = useCallback(() => Promise.all([import('../controls/PassportDialog'), import('../controls/loadFigures').then(({ loadFigures }) => loadFigures(index, root))]), [index, root]);
  const { module, again } = useModule(load);
  const state = useStore(visit.store);
  if (module === null) return null;
  if (module === 'failed') return <Notice text={index.words.toolFailed} actions={[{ word: index.words.tryAgain, onClick: again }]} />;
  const [{ PassportDialog }, figures] = module;
  return <PassportDialog index={index} figures={figures} state={state} visit={visit} onClose={() => session.setState({ dialog: null })} />;
}
