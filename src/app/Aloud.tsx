import { useCallback } from 'preact/hooks';
import type { StoreApi } from 'zustand/vanilla';
import type { ExhibitionIndex } from '../exhibition/types';
import type { Visit } from '../visit/visit';
import { isStill } from './isStill';
import type { Session } from './session';
import { ToolFailed } from './ToolFailed';
import { useModule } from './useModule';
import { useStore } from './useStore';

interface AloudProps {
  index: ExhibitionIndex;
  root: string;
  session: StoreApi<Session>;
  visit: Visit;
  /** Selector of what is read; of several the last in the document. */
  text: string;
  /** A voice begins or falls silent. */
  onSpeaking?: (on: boolean) => void;
}

const nothing = () => undefined;
const load = () => import('../care/narration/Narration');

/** The little horn over what stands in front; its code comes when it is first wanted. */
export function Aloud({ index, root, session, visit, text, onSpeaking = nothing }: AloudProps) {
  const { settings } = useStore(visit.store);
  const { module, again } = useModule(load);
  const { words } = index;
  const still = useCallback(() => isStill(visit), [visit]);
  const close = useCallback(() => session.setState({ listening: false }), [session]);
  if (module === null) return null;
  if (module === 'failed') return <ToolFailed words={words} again={again} close={close} />;
  return (
    <module.Narration
      index={index} root={root} text={text} taste={settings} still={still} onTaste={visit.set} onSpeaking={onSpeaking}
      onClose={close}
    />
  );
}
