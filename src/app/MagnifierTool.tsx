import { useCallback, useEffect } from 'preact/hooks';
import type { StoreApi } from 'zustand/vanilla';
import type { Words } from '../exhibition/words';
import type { Session } from './session';
import { ToolFailed } from './ToolFailed';
import { useModule } from './useModule';

const load = () => import('../care/magnifier/magnifier');

/** The magnifier over either surface; its code comes when it is first wanted. */
export function MagnifierTool({ session, words }: { session: StoreApi<Session>; words: Words }) {
  const { module, again } = useModule(load);
  const putAway = useCallback(() => session.setState({ magnifying: false }), [session]);
  useEffect(() => (module === null || module === 'failed' ? undefined : module.openMagnifier(words, putAway)), [module, words, putAway]);
  return module === 'failed' ? <ToolFailed words={words} again={again} close={putAway} /> : null;
}
