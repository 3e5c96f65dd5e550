import { useEffect, useState } from 'preact/hooks';
import type { Pledge } from '../../visit/pledge';
import type { ExhibitProps } from '../exhibit';

/** The wall's ribbon as it hangs now, null while none does: it may be signed on the page and in the hall, and goes with everything else of the visitor. */
export function useRibbon(id: string, { store }: ExhibitProps['visit']): Pledge | null {
  const [pledges, setPledges] = useState(() => store.getState().pledges);
  useEffect(() => store.subscribe((state) => setPledges(state.pledges)), [store]);
  return pledges.find(({ exhibit }) => exhibit === id) ?? null;
}
