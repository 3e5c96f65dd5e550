import type { ExhibitionIndex } from '../../exhibition/types';
import { fill } from '../../exhibition/words';
import { withHtml } from '../../exhibition/trusted';
import { formatDate } from '../../reading/formatDate';
import { resolveLinks } from '../../reading/resolveLinks';

interface HelpNumbersProps {
  index: ExhibitionIndex;
  root: string;
  onCheated: () => void;
  onFamily: () => void;
}

/** The first screen of help: two ways on, then every number, the most urgent first, as `hall.md` orders them. */
export function HelpNumbers({ index, root, onCheated, onFamily }: HelpNumbersProps) {
  const { words, hall, help, lang } = index;
  return (
    <>
      <h2>{words.help}</h2>
      <p class="help-ways">
        {help.cheated.length > 0 && <button type="button" class="help-cheated" onClick={onCheated}>{words.helpCheated}</button>}
        {help.family.length > 0 && <button type="button" class="help-family" onClick={onFamily}>{words.helpFamily}</button>}
      </p>
      <ul class="help-numbers">
        {hall.hotlines.map(({ number, name, when, checked }) => (
          <li key={number}>
            <a class="help-number" href={`tel:${number}`} aria-label={`${fill(words.call, { number })} ${name}`}>
              <b>{number}</b>{' '}
              <span>{name}</span>
            </a>
            <p>{when}</p>
            <p class="small"><time dateTime={checked}>{fill(words.hotlineChecked, { date: formatDate(lang, checked) })}</time></p>
          </li>
        ))}
      </ul>
      {help.html && <div class="help-text" lang={help.lang} {...withHtml(resolveLinks(help.html, root))} />}
      <p class="help-desk">{words.helpDial}</p>
      <p class="help-desk">{words.helpKeys}</p>
    </>
  );
}
