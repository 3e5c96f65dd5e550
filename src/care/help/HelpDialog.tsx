import { useEffect, useRef, useState } from 'preact/hooks';
import { Dialog } from '../../controls/Dialog';
import type { ExhibitionIndex } from '../../exhibition/types';
import { CheatedSteps } from './CheatedSteps';
import { FamilyCard } from './FamilyCard';
import { HelpNumbers } from './HelpNumbers';

type Screen = 'numbers' | 'cheated' | 'family';

interface HelpDialogProps {
  index: ExhibitionIndex;
  /** Absolute address of the site, ending in `/`. */
  root: string;
  /** The screen it opens with: somebody who says they are being cheated is not asked again. */
  begin: 'numbers' | 'cheated';
  onClose: () => void;
}

/** One-key help: the numbers to call, what to do while one is being cheated, and a card for the family. One thing per screen. */
export function HelpDialog({ index, root, begin, onClose }: HelpDialogProps) {
  const { words } = index;
  const [{ screen, moved }, show] = useState<{ screen: Screen; moved: boolean }>({ screen: begin, moved: false });
  const go = (to: Screen) => show({ screen: to, moved: true });
  const top = useRef<HTMLDivElement>(null);
  // A new screen is read from its top, by eye and by ear; the steps see to it themselves.
  useEffect(() => {
    if (moved && screen !== 'cheated') top.current?.focus();
  }, [screen, moved]);
  const back = () => go('numbers');
  return (
    <Dialog title={words.help} closeWord={words.close} kind="help" onClose={onClose}>
      <div ref={top} class="help" tabIndex={-1}>
        {screen === 'numbers' && (
          <HelpNumbers index={index} root={root} onCheated={() => go('cheated')} onFamily={() => go('family')} />
        )}
        {screen === 'cheated' && <CheatedSteps index={index} onBack={back} />}
        {screen === 'family' && <FamilyCard index={index} onBack={back} />}
      </div>
    </Dialog>
  );
}
