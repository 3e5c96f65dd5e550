import type { ExhibitionIndex } from '../exhibition/types';
import type { Visit } from '../visit/visit';
import { requestSession } from '../xr/headsets';
import type { TableHall } from '../xr/table/tableHall';
import { skinOf } from './followVisit';
import type { HallView } from './hallView';

/** The model's code, fetched before it is asked for: a browser forgets a press after a few seconds. */
export const loadTable = () => import('../xr/table/tableHall');

/**
 * Sets the hall as a model on a real table until the visitor comes out; they are then where they were on the page, or,
 * having chosen a booth, before it. Call it from a press. Resolves to that booth; rejects when the device says no.
 */
export async function seeOnTable({ index, view, visit }: { index: ExhibitionIndex; view: HallView; visit: Visit }): Promise<string | null> {
  const { xr } = navigator;
  if (!xr) throw new Error('This browser knows no such view.');
  const { TableHall } = await loadTable();
  const overlay = document.createElement('div');
  overlay.className = 'table-overlay';
  // Until the device has said yes the page below is still the page.
  overlay.style.pointerEvents = 'none';
  // Behind a dialog (更多, in care mode) its buttons could not be pressed.
  (document.querySelector('dialog[open]') ?? document.body).append(overlay);
  try {
    const session = await requestSession(xr, 'immersive-ar', overlay);
    overlay.style.pointerEvents = '';
    const { plan, stage } = view.headset;
    const table = new TableHall({ index, plan, stage, skin: skinOf(visit), overlay }, session);
    window.duocaiTable = () => table.stats;
    return await table.run();
  } finally {
    delete window.duocaiTable;
    overlay.remove();
  }
}

declare global {
  interface Window {
    /** Facts about the model on the table for tests and measurements; changes nothing. */
    duocaiTable?: () => TableHall['stats'];
  }
}
