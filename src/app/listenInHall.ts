import type { StoreApi } from 'zustand/vanilla';
import type { Session } from './session';
import type { Visitor } from './visitor';

/** Asked for in the hall, the little horn reads the booth in front; where there is none it does not begin. */
export function listenInHall(session: StoreApi<Session>, visitor: Pick<Visitor, 'readBooth'>): void {
  session.subscribe(({ surface, listening, reading, booth }, before) => {
    if (surface !== 'hall' || !listening || before.listening || reading !== null) return;
    if (booth) visitor.readBooth(booth);
    else session.setState({ listening: false });
  });
}
