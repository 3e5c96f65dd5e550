import type { ComponentChildren } from 'preact';
import { type Page, pagePath } from '../exhibition/paths';
import type { ExhibitionIndex } from '../exhibition/types';
import { askAgain } from './askAgain';
import { BorderStrip } from './Batik';
import { CareOffer } from './CareOffer';
import { HallStatus } from './HallStatus';
import { PageTools } from './PageTools';

interface ShellProps {
  index: ExhibitionIndex;
  /** The page shown; the language switch leads to the same one. */
  page: Page;
  root: string;
  /** False on a page that runs no scripts. */
  tools?: boolean;
  children: ComponentChildren;
}

/** What stands round every page: skip link, the hall's name, the other languages, the foot. */
export function Shell({ index, page, root, tools = true, children }: ShellProps) {
  const { words, hall, lang, languages } = index;
  const home = root + pagePath(lang, { kind: 'front' });
  return (
    <div class="page" id="page">
      <a class="skip" href="#main">{words.skipToText}</a>
      <header class="bar">
        <a class="bar-name" href={home}>
          {hall.logo && <img class="bar-logo" src={root + hall.logo.src} alt="" width={hall.logo.width} height={hall.logo.height} />}
          {hall.name}
        </a>
        {page.kind !== 'front' && <a class="enter" id="enter-hall" href={home}>{words.enterHall}</a>}
        <nav class="bar-languages" aria-label={words.otherLanguage}>
          {languages.filter((other) => other.lang !== lang).map((other) => (
            <a key={other.lang} href={root + pagePath(other.lang, page)} lang={other.lang} hreflang={other.lang}>
              {other.name}
            </a>
          ))}
        </nav>
      </header>
      {tools && <form id={askAgain.form} hidden />}
      {tools && <PageTools index={index} root={root} />}
      <HallStatus words={words} />
      {tools && <CareOffer words={words} />}
      <main id="main" tabindex={-1}>{children}</main>
      <footer class="foot">
        <BorderStrip root={root} />
        <p class="foot-name">{hall.name}</p>
        <p>{hall.host}</p>
        <p>
          <a href={home}>{words.home}</a>
          <a href={`${home}#contents`}>{words.contents}</a>
          <a href={root + pagePath(lang, { kind: 'questions' })}>{words.questions}</a>
          <a href={root + pagePath(lang, { kind: 'glossary' })}>{words.glossary}</a>
          <a href={root + pagePath(lang, { kind: 'help' })}>{words.help}</a>
          <a href={`${home}#hotlines`}>{words.hotlines}</a>
        </p>
      </footer>
    </div>
  );
}
