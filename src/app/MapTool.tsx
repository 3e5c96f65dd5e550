import type { MapDialogProps } from '../controls/MapDialog';
import { ToolFailed } from './ToolFailed';
import { useModule } from './useModule';

const load = () => import('../controls/MapDialog');

/** The map over the hall; its drawing comes when it is first wanted. */
export function MapTool(props: MapDialogProps) {
  const { module, again } = useModule(load);
  if (module === null) return null;
  if (module === 'failed') return <ToolFailed words={props.index.words} again={again} close={props.onClose} />;
  return <module.MapDialog {...props} />;
}
