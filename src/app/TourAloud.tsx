import { useCallback } from 'preact/hooks';
import type { ExhibitionIndex } from '../exhibition/types';
import type { Visit } from '../visit/visit';
import { isStill } from './isStill';
import { useModule } from './useModule';
import { useStore } from './useStore';

interface TourAloudProps {
  index: ExhibitionIndex;
  root: string;
  visit: Visit;
  /** The line shown now; empty while walking. */
  line: string;
  /** Something lies over the tour. */
  quiet: boolean;
  onSpeaking: (on: boolean) => void;
}

const load = () => import('../care/narration/TourVoice');

/** Says the lines of a tour; its code comes when it is first wanted. */
export function TourAloud({ index, root, visit, line, quiet, onSpeaking }: TourAloudProps) {
  const { settings } = useStore(visit.store);
  const still = useCallback(() => isStill(visit), [visit]);
  const { module } = useModule(load);
  if (module === null) return null;
  if (module === 'failed') return <p role="alert">{index.words.toolFailed}</p>;
  return <module.TourVoice index={index} root={root} line={line} quiet={quiet} taste={settings} still={still} onSpeaking={onSpeaking} />;
}
