import { useState } from 'preact/hooks';
import { copyText } from '../../controls/copyText';
import type { ExhibitionIndex } from '../../exhibition/types';
import { Phrased } from '../../reading/Phrased';

/** A card to hold out to somebody in the family: dark on light, very large. It can be copied, and sent where the device can send. */
export function FamilyCard({ index, onBack }: { index: ExhibitionIndex; onBack: () => void }) {
  const { words, help } = index;
  const [copied, setCopied] = useState(false);
  const text = [words.helpFamilyTitle, ...help.family].join('\n');
  // Sending may be broken off, which is nothing to report.
  const send = () => navigator.share({ text }).catch(() => undefined);
  return (
    <section class="help-card" aria-label={words.helpFamily}>
      <h2>{words.helpFamilyTitle}</h2>
      <div class="help-card-lines" lang={help.lang}>
        {help.family.map((line) => <p key={line}><Phrased text={line} /></p>)}
      </div>
      <p class="help-ways">
        {'share' in navigator && <button type="button" class="help-on" onClick={() => void send()}>{words.helpShare}</button>}
        <button type="button" class="help-return" onClick={() => void copyText(text, words.helpCopy).then(setCopied)}>{words.helpCopy}</button>
        <button type="button" class="help-return" onClick={onBack}>{words.helpReturn}</button>
      </p>
      <p role="status">{copied && words.helpCopied}</p>
    </section>
  );
}
