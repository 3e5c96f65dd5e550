import { pagePath } from '../exhibition/paths';
import type { BoothEntry, ExhibitionIndex } from '../exhibition/types';

interface CareBarProps {
  index: ExhibitionIndex;
  root: string;
  previous: BoothEntry | undefined;
  next: BoothEntry | undefined;
}

/** The four great buttons at the foot of a booth's page, the same as in the hall; shown in care mode only. */
export function CareBar({ index, root, previous, next }: CareBarProps) {
  const { words, lang } = index;
  const address = (booth: BoothEntry) => root + pagePath(lang, { kind: 'booth', id: booth.id });
  return (
    <nav class="care-bar" aria-label={words.tools}>
      {previous ? <a class="care-button" rel="prev" href={address(previous)}>{words.previous}</a> : <span class="care-button care-nowhere">{words.previous}</span>}
      {next ? <a class="care-button care-main" rel="next" href={address(next)}>{words.next}</a> : <span class="care-button care-nowhere">{words.next}</span>}
      <button type="button" class="care-button" data-tool="listen">{words.listen}</button>
      <a class="care-button care-help" data-tool="help" href={root + pagePath(lang, { kind: 'help' })}>{words.help}</a>
    </nav>
  );
}
