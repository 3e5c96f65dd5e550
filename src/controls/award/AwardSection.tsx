import './award.css';
import { useMemo, useRef, useState } from 'preact/hooks';
import { awardSheet, type AwardText } from '../../batik/awardSheet';
import type { Sheet } from '../../batik/visitorCloth';
import { fill } from '../../exhibition/words';
import type { Award } from '../../visit/award';
import { tidyName } from '../../visit/tidyName';
import { PictureButtons } from '../PictureButtons';
import { pictureAddress } from '../../scene/svgImage';
import type { AwardWords } from './awardWords';

interface AwardSectionProps {
  /** Null before a zone is done. */
  award: Award | null;
  /** How many figures are drawn, in words. */
  figures: string;
  cloth: Sheet;
  hall: string;
  lang: string;
  words: AwardWords;
  tell: (news: string) => void;
}

/** In the passport: the certificate of learning, with a name if one likes, to keep and to show. */
export function AwardSection({ award, figures, cloth, hall, lang, words, tell }: AwardSectionProps) {
  const [shown, show] = useState(false);
  const [name, setName] = useState('');
  const nameRef = useRef<HTMLInputElement>(null);
  const text = useMemo((): Omit<AwardText, 'name'> | null => award && {
    hall, title: words.awardTitle, note: words.awardNot,
    day: new Intl.DateTimeFormat(lang, { dateStyle: 'long' }).format(new Date()),
    done: [
      fill(words.awardZones, { count: award.zones.length, names: new Intl.ListFormat(lang).format(award.zones) }), figures,
      ...(award.gain ? [fill(words.awardGain, { ...award.gain })] : []),
    ],
  }, [award, figures, hall, lang, words]);
  const sheet = useMemo(() => (text && shown ? awardSheet({ ...text, name }, cloth) : null), [text, shown, name, cloth]);
  if (!text) return <p>{words.awardNotYet}</p>;
  // The picture is drawn when the name is written to its end, not at every letter; what is kept has the name as it stands now.
  const now = () => awardSheet({ ...text, name: tidyName(nameRef.current?.value ?? '') }, cloth);
  return (
    <div class="award">
      <div class="passport-buttons">
        <button type="button" class="wide-button" aria-expanded={shown} onClick={() => show(!shown)}>{words.awardShow}</button>
      </div>
      {sheet && (
        <>
          <label>
            {words.awardName}
            <input ref={nameRef} type="text" class="award-name" autocomplete="name" onChange={({ currentTarget }) => setName(tidyName(currentTarget.value))} />
          </label>
          <p>{words.awardNameKept}</p>
          <img class="award-sheet" src={pictureAddress(sheet)} width={sheet.width} height={sheet.height} alt={[text.title, name, ...text.done, text.day, text.note].join(' ')} />
          <PictureButtons picture={now} fileName="duocai-award.png" title={words.awardTitle} saveWord={words.awardSave} shareWord={words.awardShare} words={words} tell={tell} />
        </>
      )}
    </div>
  );
}
