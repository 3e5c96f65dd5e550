import type { ExhibitionIndex, Question } from '../exhibition/types';
import { Badge, BorderStrip } from './Batik';
import { Crumbs } from './Crumbs';
import { QuestionList } from './QuestionList';
import { questionsByZone } from './questionsByZone';

/** All questions, zone by zone. */
export function QuestionsPage({ questions, index, root }: { questions: Question[]; index: ExhibitionIndex; root: string }) {
  const { words, lang } = index;
  return (
    <div class="sheet">
      <BorderStrip root={root} />
      <Crumbs index={index} root={root} />
      <header class="article-head">
        <h1>{words.questions}</h1>
        <p class="lead">{words.questionsIntro}</p>
      </header>
      {questionsByZone(index, questions).map(({ zone, questions: asked }) => (
        <section key={zone.id} class="question-group" aria-labelledby={`about-${zone.id}`}>
          <h2 id={`about-${zone.id}`} lang={zone.lang}><Badge zone={zone} root={root} size={40} />{zone.title}</h2>
          <QuestionList questions={asked} lang={lang} root={root} />
        </section>
      ))}
    </div>
  );
}
