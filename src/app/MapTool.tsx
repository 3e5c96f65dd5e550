import type { MapDialogProps } from '../controls/MapDialog';
import { Notice } from '../controls/Notice';
import { useModule } from './useModule';

const load = () => import('../controls/MapDialog');

/** The map over the hall; its drawing comes when it is first wanted. */
export function MapTool(props: MapDialogProps) {
  const { module, again } = useModule(load);
  if (module === null) return null;
  if (module === 'failed') return <Notice text={props.index.words.toolFailed} actions={[{ word: props.index.words.tryAgain, onClick: again }]} />;
  return <module.MapDialog {...props} />;
}
