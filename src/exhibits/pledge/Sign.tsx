import { useState } from 'preact/hooks';
import type { ExhibitWords } from '../../exhibition/words';
import { withHtml } from '../../exhibition/trusted';
import { tidyName } from '../../visit/tidyName';
import { freshId } from '../freshId';
import { mannerOf, type Signing, type SigningAct } from './model';
import { Pad } from './Pad';
import type { PledgeBox } from './readPledge';

interface SignProps {
  promises: PledgeBox['promises'];
  signing: Signing;
  act: (act: SigningAct) => void;
  onSign: () => void;
  /** Leaves the ribbon that hangs as it is; null where none does. */
  onStay: (() => void) | null;
  words: ExhibitWords;
}

/** What is promised, and the ribbon to sign: by hand, in letters, or with a seal alone. */
export function Sign({ promises, signing, act, onSign, onStay, words }: SignProps) {
  const [id] = useState(freshId);
  const { chosen, name, strokes } = signing;
  const [only] = promises;
  const sealed = mannerOf({ name: tidyName(name), strokes }) === 'sealed';
  return (
    <>
      {promises.length === 1 && only && <div class="pledge-only" {...withHtml(only.html)} />}
      {promises.length > 1 && (
        <div role="group" aria-labelledby={id}>
          <p id={id} class="pledge-choose">{words.pledgeChoose}</p>
          {promises.map(({ html, plain }, at) => (
            <button key={plain} type="button" class="exhibit-button pledge-promise" aria-pressed={chosen[at]} onClick={() => act({ kind: 'promise', at })}>
              <span aria-hidden="true" class="pledge-tick">{chosen[at] ? '✓' : ''}</span>
              <span {...withHtml(html)} />
            </button>
          ))}
        </div>
      )}
      {/* On a board the ribbon and what signs it stay on one page. */}
      <div data-whole>
        <p class="pledge-by-hand">{words.pledgeHow}</p>
        <Pad signing={signing} act={act} words={words} />
        <div class="pledge-by-hand">
          {strokes.length > 0 && <button type="button" class="exhibit-button" onClick={() => act({ kind: 'wipe' })}>{words.pledgeWipe}</button>}
          <label class="pledge-label" for={`${id}-name`}>{words.pledgeName}</label>
          <input class="exhibit-field" id={`${id}-name`} type="text" autocomplete="name" value={name} onInput={({ currentTarget }) => act({ kind: 'name', name: currentTarget.value })} />
        </div>
        <button type="button" class="exhibit-button exhibit-button-main" onClick={onSign}>{sealed ? words.pledgeSeal : words.pledgeSign}</button>
        {onStay && <button type="button" class="exhibit-button" onClick={onStay}>{words.pledgeStay}</button>}
      </div>
    </>
  );
}
