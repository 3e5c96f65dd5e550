import type { Words } from '../exhibition/words';
import { useModule } from './useModule';

const load = () => import('./offline/TakeAlong');

/** The line under 更多 that takes the hall along; where its code cannot be had, there is no such line. */
export function AlongTool(props: { words: Words; lang: string; root: string }) {
  const { module } = useModule(load);
  return module && module !== 'failed' ? <module.TakeAlong {...props} /> : null;
}
