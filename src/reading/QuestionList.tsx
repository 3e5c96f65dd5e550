import { pagePath } from '../exhibition/paths';
import type { Question } from '../exhibition/types';

interface QuestionListProps {
  questions: Question[];
  /** Language of the pages linked to. */
  lang: string;
  root: string;
  /** The question being read, marked as the current page. */
  current?: string;
}

/** Questions as people ask them, each leading to its answer. */
export function QuestionList({ questions, lang, root, current }: QuestionListProps) {
  return (
    <ul class="questions">
      {questions.map(({ id, title, lang: own }) => (
        <li key={id} lang={own === lang ? undefined : own}>
          <a href={root + pagePath(lang, { kind: 'question', id })} aria-current={id === current ? 'page' : undefined}>{title}</a>
        </li>
      ))}
    </ul>
  );
}
