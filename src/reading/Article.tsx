import { hasPinyin } from '../exhibition/hasPinyin';
import type { Booth, ExhibitionIndex, Picture } from '../exhibition/types';
import { askAgain } from './askAgain';
import { fill } from '../exhibition/words';
import { withHtml } from '../exhibition/trusted';
import { formatDate } from './formatDate';
import { ListenButton } from './ListenButton';
import { Phrased } from './Phrased';
import { resolveLinks } from './resolveLinks';
import { SourceList } from './SourceList';

interface ArticleProps {
  booth: Booth;
  index: ExhibitionIndex;
  /** The way to the site root, ending in `/`. */
  root: string;
}

/** The full text of one booth: the same on the plain page and on the hall's reading panel. */
export function Article({ booth, index, root }: ArticleProps) {
  const { words, lang } = index;
  const translated = booth.lang === lang;
  const audience = new Intl.ListFormat(lang).format(booth.audience.map((who) => words[who]));
  return (
    <article
      data-booth={booth.id}
      class="article"
      data-pinyin-of={hasPinyin(booth) ? booth.id : undefined}
      data-recordings={booth.audio && JSON.stringify(booth.audio)}
    >
      <header class="article-head" lang={translated ? undefined : booth.lang}>
        <h1><Phrased text={booth.title} /></h1>
        <p class="lead">{booth.summary}</p>
        <p class="facts" lang={lang}>
          <span>{fill(words.minutesToRead, { minutes: booth.minutes })}</span>
          <span>{fill(words.forWhom, { audience })}</span>
        </p>
      </header>
      <ListenButton words={words} />
      {hasPinyin(booth) && (
        <p class="pinyin-switch needs-script"><button {...askAgain} data-pinyin-switch aria-pressed="false">{words.pinyin}</button></p>
      )}
      {!translated && <p class="notice">{words.notTranslated}</p>}
      {booth.reviewDue && <p class="notice">{words.reviewDue}</p>}
      {booth.picture && <Figure picture={booth.picture} root={root} />}
      <div
        class="prose"
        lang={translated ? undefined : booth.lang}
        {...withHtml(resolveLinks(booth.html, root))}
      />
      <footer class="article-foot">
        <SourceList sources={booth.sources} index={index} />
        <p class="small">
          <time dateTime={booth.reviewed}>{fill(words.reviewedOn, { date: formatDate(lang, booth.reviewed) })}</time>
        </p>
      </footer>
    </article>
  );
}

function Figure({ picture, root }: { picture: Picture; root: string }) {
  const resolve = (srcset: string) => srcset.split(', ').map((entry) => root + entry).join(', ');
  return (
    <picture class="figure">
      {picture.sources.map(({ type, srcset }) => (
        <source key={type} type={type} srcset={resolve(srcset)} sizes="(min-width: 48rem) 40rem, 92vw" />
      ))}
      <img src={root + picture.src} alt={picture.alt} width={picture.width} height={picture.height} decoding="async" />
    </picture>
  );
}
