import { obey } from './obey';
import { ToolFailed } from './ToolFailed';
import type { ToolsProps } from './Tools';
import { useModule } from './useModule';

const load = () => Promise.all([import('../care/voice/SpeakDialog'), import('../care/voice/placeCalled')]);

/** The little microphone over either surface; its code comes when it is first wanted. */
export function SpeakTool(props: ToolsProps) {
  const { index, session } = props;
  const { module, again } = useModule(load);
  const close = () => session.setState({ dialog: null });
  if (module === null) return null;
  if (module === 'failed') return <ToolFailed words={index.words} again={again} close={close} />;
  const [{ SpeakDialog }, { placeCalled }] = module;
  return <SpeakDialog index={index} obey={(command) => obey(command, (name) => placeCalled(index, name), props)} onClose={close} />;
}
