import type { ComponentType } from 'preact';
import { useCallback } from 'preact/hooks';
import type { ExhibitionIndex } from '../exhibition/types';
import { ToolFailed } from './ToolFailed';
import type { ToolsProps } from './Tools';
import { useModule } from './useModule';

interface LateToolProps extends ToolsProps {
  /** Brings the tool with all it needs. */
  bring: (index: ExhibitionIndex, root: string) => Promise<ComponentType<ToolsProps>>;
}

/** A tool over either surface that comes when it is first wanted. */
export function LateTool({ bring, ...props }: LateToolProps) {
  const { index, root, session } = props;
  const load = useCallback(() => bring(index, root), [bring, index, root]);
  const { module: Tool, again } = useModule(load);
  if (Tool === null) return null;
  return Tool === 'failed' ? <ToolFailed words={index.words} again={again} close={() => session.setState({ dialog: null })} /> : <Tool {...props} />;
}
