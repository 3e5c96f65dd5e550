import type { ExhibitionIndex, Term } from '../exhibition/types';
import { fill } from '../exhibition/words';
import { withHtml } from '../exhibition/trusted';
import { BorderStrip } from './Batik';
import { Crumbs } from './Crumbs';
import { resolveLinks } from './resolveLinks';

/** All terms by title; a link to a term leads to its entry, which carries its id. */
export function GlossaryPage({ terms, index, root }: { terms: Term[]; index: ExhibitionIndex; root: string }) {
  const { words, lang } = index;
  const names = new Intl.ListFormat(lang);
  return (
    <div class="sheet">
      <BorderStrip root={root} />
      <Crumbs index={index} root={root} />
      <header class="article-head">
        <h1>{words.glossary}</h1>
        <p class="lead">{words.glossaryIntro}</p>
      </header>
      <dl class="glossary">
        {terms.map(({ id, title, also, html, sources, lang: own }) => (
          <div key={id} id={id} class="entry" lang={own} tabIndex={-1}>
            <dt>{title}</dt>
            <dd>
              {also.length > 0 && <p class="small">{fill(words.termAlso, { names: names.format(also) })}</p>}
              <div class="prose" {...withHtml(resolveLinks(html, root))} />
              {sources.length > 0 && (
                <p class="small">
                  {words.sources}{lang === 'zh-CN' ? '：' : ': '}
                  {sources.map(({ title: source, issuer, url }) => (
                    <span key={source} class="term-source">{url ? <a href={url} rel="external noreferrer">{source}</a> : source} · {issuer}</span>
                  ))}
                </p>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
