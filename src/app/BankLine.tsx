import type { ComponentChildren } from 'preact';
import { useCallback } from 'preact/hooks';
import type { StoreApi } from 'zustand/vanilla';
import type { ExhibitionIndex } from '../exhibition/types';
import type { Visit } from '../visit/visit';
import type { Session } from './session';
import { useModule } from './useModule';

export interface BankLineProps {
  index: ExhibitionIndex;
  session: StoreApi<Session>;
  visit: Visit;
  /** The visitor stands in the lobby, where a round before the visit is offered. */
  inLobby: boolean;
  /** What stands here while nothing is offered. */
  children: ComponentChildren;
}

/** The quiet offer of a round of questions in the hall; should it not come, nothing is missing. */
export function BankLine(props: BankLineProps) {
  const { index } = props;
  const load = useCallback(() => import('./offeredLine').then(({ bringLine }) => bringLine(index)), [index]);
  const { module: Line } = useModule(load);
  return Line === null || Line === 'failed' ? <>{props.children}</> : <Line {...props} />;
}
