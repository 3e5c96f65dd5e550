import * as exhibition from 'virtual:exhibition';
import { createLoader, type ExhibitionLoader } from '../exhibition/load';

let loader = createLoader(exhibition);
let changed: () => void = () => undefined;

/** The exhibition's loader; a new one after an editor saved something, so ask each time. */
export function exhibitionLoader(): ExhibitionLoader {
  return loader;
}

/** Calls back when the exhibition changed under a running hall; that happens on the editors' live server only. */
export function onExhibitionChange(run: () => void): void {
  changed = run;
}

if (import.meta.hot) {
  import.meta.hot.accept('virtual:exhibition', (fresh) => {
    if (!fresh) return;
    loader = createLoader(fresh as unknown as typeof exhibition);
    changed();
  });
}
