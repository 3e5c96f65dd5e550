import { pagePath } from '../exhibition/paths';
import type { Booth, ExhibitionIndex, Question, Zone } from '../exhibition/types';
import { fill } from '../exhibition/words';
import { withHtml } from '../exhibition/trusted';
import { Badge, BorderStrip } from './Batik';
import { BoothList } from './BoothList';
import { Crumbs } from './Crumbs';
import { ListenButton } from './ListenButton';
import { NextPrevious } from './NextPrevious';
import { QuestionList } from './QuestionList';
import { resolveLinks } from './resolveLinks';

interface ZonePageProps {
  zone: Zone;
  /** Texts of the zone's booths by id; only their summaries are shown. */
  booths: Record<string, Booth>;
  /** All questions of the language; the zone's own are shown. */
  questions: Question[];
  index: ExhibitionIndex;
  root: string;
}

/** One zone: what it is about and its booths. */
export function ZonePage({ zone, booths, questions, index, root }: ZonePageProps) {
  const { words, lang, zones } = index;
  const at = zones.indexOf(zone);
  const asked = questions.filter((question) => question.zone === zone.id);
  const step = (to: Zone | undefined) =>
    to && { href: root + pagePath(lang, { kind: 'zone', id: to.id }), title: to.title, lang: to.lang };
  return (
    <div class="sheet">
      <header class="zone-head" lang={zone.lang}>
        <Badge zone={zone} root={root} size={112} />
        <h1>{zone.title}</h1>
        <p class="lead">{zone.summary}</p>
        <p class="small zone-motif" lang={lang}>{words[`motif-${zone.motif}`]}</p>
      </header>
      <BorderStrip root={root} />
      <Crumbs index={index} root={root} />
      <ListenButton words={words} />
      {zone.lang && <p class="notice">{words.notTranslated}</p>}
      <div class="prose" lang={zone.lang} {...withHtml(resolveLinks(zone.html, root))} />
      <section class="contents">
        <h2>{fill(words.boothsInZone, { count: zone.booths.length })}</h2>
        <BoothList
          booths={zone.booths}
          lang={lang}
          root={root}
          summaries={Object.fromEntries(zone.booths.map(({ id }) => [id, booths[id]?.summary ?? '']))}
        />
      </section>
      {asked.length > 0 && (
        <section class="asked">
          <h2>{words.questionsHere}</h2>
          <QuestionList questions={asked} lang={lang} root={root} />
        </section>
      )}
      <NextPrevious words={words} previous={step(zones[at - 1])} next={step(zones[at + 1])} />
    </div>
  );
}
