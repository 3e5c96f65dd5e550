import { useLayoutEffect, useReducer, useRef } from 'preact/hooks';
import type { Visit, VisitState } from './visit';

/** What `select` takes from the visit; the component is drawn again when that changes (compared by `Object.is`). */
export function useVisit<T>(visit: Visit, select: (state: VisitState) => T): T {
  const [, redraw] = useReducer<number, void>((count) => count + 1, 0);
  const value = select(visit.store.getState());
  const drawnRef = useRef({ select, value });
  useLayoutEffect(() => {
    drawnRef.current = { select, value };
  });
  useLayoutEffect(() => {
    const check = () => {
      const { select, value } = drawnRef.current;
      if (!Object.is(select(visit.store.getState()), value)) redraw();
    };
    check();
    return visit.store.subscribe(check);
  }, [visit]);
  return value;
}
