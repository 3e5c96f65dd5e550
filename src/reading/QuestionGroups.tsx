import type { ExhibitionIndex, Question } from '../exhibition/types';
import { QuestionList } from './QuestionList';
import { questionsByZone } from './questionsByZone';

/** All questions zone by zone, under the heading of a dialog or a headset's board. */
export function QuestionGroups({ questions, index, root }: { questions: Question[]; index: ExhibitionIndex; root: string }) {
  return (
    <>
      {questionsByZone(index, questions).map(({ zone, questions: group }) => (
        <section key={zone.id}>
          <h3 lang={zone.lang}>{zone.title}</h3>
          <QuestionList questions={group} lang={index.lang} root={root} />
        </section>
      ))}
    </>
  );
}
