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

// The live server's module keeps its parts fresh itself and says so; what the loader remembers must go.
import.meta.hot?.on('exhibition:changed', () => {
  loader = createLoader(exhibition);
  changed();
});
