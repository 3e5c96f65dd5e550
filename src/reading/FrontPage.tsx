import type { ComponentChild } from 'preact';
import { pagePath } from '../exhibition/paths';
import type { Booth, ExhibitionIndex, Tour } from '../exhibition/types';
import { withHtml } from '../exhibition/trusted';
import { Answers } from './Answers';
import { Badge, BorderStrip } from './Batik';
import { BoothList } from './BoothList';
import { ForChildren } from './ForChildren';
import { Hotlines } from './Hotlines';
import { Phrased } from './Phrased';
import { resolveLinks } from './resolveLinks';
import { TourList } from './TourList';

interface FrontPageProps {
  index: ExhibitionIndex;
  tours: Tour[];
  booths: Record<string, Booth>;
  root: string;
  /** Stand behind the first screen. */
  scripts: ComponentChild;
}

/** The hall's door: its name over the picture of the hall, then welcome, contents and the numbers to call. */
export function FrontPage({ index, tours, booths, root, scripts }: FrontPageProps) {
  const { hall, words, zones, lang } = index;
  return (
    <>
      <header class="hero">
        <div class="hero-cloth">
          <BorderStrip root={root} />
          <h1>{hall.name}</h1>
          <p class="lead"><Phrased text={hall.tagline} /></p>
          <p class="hero-ways">
            <a class="enter" id="enter-hall" href="#contents">{words.enterHall}</a>
            <a class="quiet" href="#contents">{words.contents}</a>
            <a class="quiet" href="#children">{words.forChildren}</a>
          </p>
          <p class="hero-host">{hall.host}</p>
          <BorderStrip root={root} />
        </div>
      </header>
      {scripts}
      <div class="sheet sheet-wide">
        <BorderStrip root={root} />
        <div class="welcome prose" {...withHtml(resolveLinks(hall.welcome, root))} />
        <Answers index={index} root={root} />
        <TourList tours={tours} index={index} root={root} />
        <ForChildren booths={booths} tours={tours} index={index} root={root} />
        <section class="contents" id="contents">
          <h2>{words.contents}</h2>
          <ul class="zones">
            {zones.map((zone) => (
              <li key={zone.id} class="zone-card" lang={zone.lang}>
                <Badge zone={zone} root={root} />
                <h3><a href={root + pagePath(lang, { kind: 'zone', id: zone.id })}>{zone.title}</a></h3>
                <p>{zone.summary}</p>
                <BoothList booths={zone.booths} lang={lang} root={root} />
              </li>
            ))}
          </ul>
        </section>
        <Hotlines index={index} />
        <section class="credits">
          <h2>{words.credits}</h2>
          <p>{words.creditsText}</p>
          <p><a href={`${root}licences.txt`}>{words.licences}</a></p>
        </section>
      </div>
    </>
  );
}
