import { pagePath } from '../exhibition/paths';
import type { Booth, BoothEntry, ExhibitionIndex } from '../exhibition/types';
import { Article } from './Article';
import { BorderStrip } from './Batik';
import { BoothList } from './BoothList';
import { Crumbs } from './Crumbs';
import { neighbours } from './neighbours';
import { NextPrevious } from './NextPrevious';

/** One booth with the ways on: back to its zone, to its neighbours, to the zone's other booths. */
export function BoothPage({ booth, index, root }: { booth: Booth; index: ExhibitionIndex; root: string }) {
  const { words, lang } = index;
  const { zone, previous, next } = neighbours(index, booth.id);
  const step = (to: BoothEntry | undefined) =>
    to && { href: root + pagePath(lang, { kind: 'booth', id: to.id }), title: to.title, lang: to.lang };
  return (
    <div class="sheet">
      <BorderStrip root={root} />
      <Crumbs index={index} root={root} zone={zone} />
      <Article booth={booth} index={index} root={root} />
      <NextPrevious words={words} previous={step(previous)} next={step(next)} />
      <nav class="zone-booths" aria-labelledby="zone-booths">
        <h2 id="zone-booths" lang={zone.lang}>{zone.title}</h2>
        <BoothList booths={zone.booths} lang={lang} root={root} current={booth.id} />
      </nav>
    </div>
  );
}
