import { pagePath } from '../exhibition/paths';
import type { ExhibitionIndex, Question } from '../exhibition/types';
import { fill } from '../exhibition/words';
import { withHtml } from '../exhibition/trusted';
import { formatDate } from './formatDate';
import { ListenButton } from './ListenButton';
import { Phrased } from './Phrased';
import { resolveLinks } from './resolveLinks';
import { SourceList } from './SourceList';

interface QuestionArticleProps {
  question: Question;
  index: ExhibitionIndex;
  /** The way to the site root, ending in `/`. */
  root: string;
}

/** One question and its answer, the short answer first: the same on the plain page and in the hall's corner. */
export function QuestionArticle({ question, index, root }: QuestionArticleProps) {
  const { words, lang } = index;
  const own = question.lang === lang ? undefined : question.lang;
  const booth = index.zones.flatMap(({ booths }) => booths).find(({ id }) => id === question.booth);
  return (
    <article class="article question">
      <header class="article-head" lang={own}>
        <h1><Phrased text={question.title} /></h1>
      </header>
      <ListenButton words={words} />
      {own && <p class="notice">{words.notTranslated}</p>}
      {question.reviewDue && <p class="notice">{words.reviewDue}</p>}
      <div class="prose" lang={own} {...withHtml(resolveLinks(question.html, root))} />
      {booth && (
        <p>
          <a class="to-booth" href={root + pagePath(lang, { kind: 'booth', id: booth.id })} data-whole>{fill(words.questionToBooth, { title: booth.title })}</a>
        </p>
      )}
      <footer class="article-foot">
        <SourceList sources={question.sources} index={index} />
        <p class="small">
          <time dateTime={question.reviewed}>{fill(words.reviewedOn, { date: formatDate(lang, question.reviewed) })}</time>
        </p>
      </footer>
    </article>
  );
}
