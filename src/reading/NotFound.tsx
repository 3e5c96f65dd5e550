import { pagePath } from '../exhibition/paths';
import type { ExhibitionIndex } from '../exhibition/types';
import { BorderStrip } from './Batik';

/** For an address that names no page: says so in every language, since the address no longer tells which one. */
export function NotFound({ indexes, root }: { indexes: ExhibitionIndex[]; root: string }) {
  return (
    <div class="sheet">
      <BorderStrip root={root} />
      {indexes.map(({ lang, words }, at) => {
        const Heading = at === 0 ? 'h1' : 'h2';
        return (
          <section key={lang} class="lost" lang={lang}>
            <Heading>{words.notFound}</Heading>
            <p class="lead">{words.notFoundText}</p>
            <p>
              <a class="enter" href={root + pagePath(lang, { kind: 'front' })}>{words.home}</a>
              <a class="quiet" href={`${root}${pagePath(lang, { kind: 'front' })}#contents`}>{words.contents}</a>
            </p>
          </section>
        );
      })}
    </div>
  );
}
