import type { ExhibitionIndex } from '../exhibition/types';
import { fill } from '../exhibition/words';
import { withHtml } from '../exhibition/trusted';
import { BorderStrip } from './Batik';
import { Crumbs } from './Crumbs';
import { formatDate } from './formatDate';
import { Hotlines } from './Hotlines';
import { resolveLinks } from './resolveLinks';
import { SourceList } from './SourceList';

/** Help on one page that needs no script: what to do while being cheated, whom to call, a card for the family. */
export function HelpPage({ index, root }: { index: ExhibitionIndex; root: string }) {
  const { words, lang, help, hall } = index;
  const nameOf = (call: string) => hall.hotlines.find(({ number }) => number === call)?.name;
  return (
    <div class="sheet help-page">
      <BorderStrip root={root} />
      <Crumbs index={index} root={root} />
      <header class="article-head"><h1>{words.help}</h1></header>
      {help.lang && <p class="notice">{words.notTranslated}</p>}
      {help.reviewDue && <p class="notice">{words.reviewDue}</p>}
      {help.cheated.length > 0 && (
        <section class="cheated" aria-labelledby="cheated">
          <h2 id="cheated">{words.helpCheated}</h2>
          <ol lang={help.lang}>
            {help.cheated.map(({ do: step, call }) => (
              <li key={step}>
                <p>{step}</p>
                {call && <a class="number" href={`tel:${call}`}>{fill(words.call, { number: call })}<span class="small">{nameOf(call)}</span></a>}
              </li>
            ))}
          </ol>
        </section>
      )}
      <div class="prose" lang={help.lang} {...withHtml(resolveLinks(help.html, root))} />
      <Hotlines index={index} />
      {help.family.length > 0 && (
        <section class="family-card" aria-labelledby="family" lang={help.lang}>
          <h2 id="family" lang={lang}>{words.helpFamilyTitle}</h2>
          {help.family.map((line) => <p key={line}>{line}</p>)}
        </section>
      )}
      {help.reviewed && (
        <footer class="article-foot">
          <SourceList sources={help.sources} index={index} />
          <p class="small"><time dateTime={help.reviewed}>{fill(words.reviewedOn, { date: formatDate(lang, help.reviewed) })}</time></p>
        </footer>
      )}
    </div>
  );
}
