import type { ExhibitionIndex, Question } from '../exhibition/types';
import { BorderStrip } from './Batik';
import { Crumbs } from './Crumbs';
import { QuestionArticle } from './QuestionArticle';
import { QuestionList } from './QuestionList';

interface QuestionPageProps {
  question: Question;
  /** All questions of the language. */
  questions: Question[];
  index: ExhibitionIndex;
  root: string;
}

/** One question with the ways on: back to all questions and to the zone, and to the zone's other questions. */
export function QuestionPage({ question, questions, index, root }: QuestionPageProps) {
  const { words, lang, zones } = index;
  return (
    <div class="sheet">
      <BorderStrip root={root} />
      <Crumbs index={index} root={root} over={{ page: { kind: 'questions' }, title: words.questions }} zone={zones.find(({ id }) => id === question.zone)} />
      <QuestionArticle question={question} index={index} root={root} />
      <nav class="zone-booths" aria-labelledby="zone-questions">
        <h2 id="zone-questions">{words.questionsHere}</h2>
        <QuestionList questions={questions.filter(({ zone }) => zone === question.zone)} lang={lang} root={root} current={question.id} />
      </nav>
    </div>
  );
}
