import { pagePath } from '../exhibition/paths';
import type { ExhibitionIndex } from '../exhibition/types';

/** The ways to the hall's answers, for somebody who came with a question. */
export function Answers({ index, root }: { index: ExhibitionIndex; root: string }) {
  const { words, lang } = index;
  const ways = [
    { kind: 'questions', title: words.questions, text: words.questionsIntro },
    { kind: 'glossary', title: words.glossary, text: words.glossaryIntro },
    { kind: 'help', title: words.help, text: words.helpIntro },
  ] as const;
  return (
    <nav class="answers" aria-label={words.answers}>
      <ul>
        {ways.map(({ kind, title, text }) => (
          <li key={kind}>
            <a href={root + pagePath(lang, { kind })}>{title}</a>
            <p>{text}</p>
          </li>
        ))}
      </ul>
    </nav>
  );
}
