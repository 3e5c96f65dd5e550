import { pagePath } from '../exhibition/paths';
import type { Booth, BoothEntry, ExhibitionIndex, Question } from '../exhibition/types';
import { Article } from './Article';
import { BorderStrip } from './Batik';
import { BoothList } from './BoothList';
import { CareBar } from './CareBar';
import { Crumbs } from './Crumbs';
import { neighbours } from './neighbours';
import { NextPrevious } from './NextPrevious';
import { QuestionList } from './QuestionList';

interface BoothPageProps {
  booth: Booth;
  /** All questions of the language; those that lead here are shown. */
  questions: Question[];
  index: ExhibitionIndex;
  root: string;
}

/** One booth with the ways on: back to its zone, to its neighbours, to the zone's other booths. */
export function BoothPage({ booth, questions, index, root }: BoothPageProps) {
  const { words, lang } = index;
  const { zone, previous, next } = neighbours(index, booth.id);
  const asked = questions.filter((question) => question.booth === booth.id);
  const step = (to: BoothEntry | undefined) =>
    to && { href: root + pagePath(lang, { kind: 'booth', id: to.id }), title: to.title, lang: to.lang };
  return (
    <div class="sheet">
      <BorderStrip root={root} />
      <Crumbs index={index} root={root} zone={zone} />
      <Article booth={booth} index={index} root={root} />
      {asked.length > 0 && (
        <section class="asked">
          <h2>{words.questionsHere}</h2>
          <QuestionList questions={asked} lang={lang} root={root} />
        </section>
      )}
      <NextPrevious words={words} previous={step(previous)} next={step(next)} />
      <nav class="zone-booths" aria-labelledby="zone-booths">
        <h2 id="zone-booths" lang={zone.lang}>{zone.title}</h2>
        <BoothList booths={zone.booths} lang={lang} root={root} current={booth.id} />
      </nav>
      <CareBar index={index} root={root} previous={previous} next={next} />
    </div>
  );
}
