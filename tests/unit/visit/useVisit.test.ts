import { h, render, type ContainerNode } from 'preact';
import { expect, it } from 'vitest';
import { openPersistence } from '../../../src/visit/persistence';
import { useVisit } from '../../../src/visit/useVisit';
import { createVisit, type VisitState } from '../../../src/visit/visit';
import { fakeBrowser } from './fakeBrowser';

/** Draws a component that makes no elements, so that no document is needed; says every value it was drawn with. */
function draw<T>(select: (state: VisitState) => T) {
  const visit = createVisit(openPersistence(fakeBrowser().openTab()));
  const values: T[] = [];
  const Probe = () => {
    values.push(useVisit(visit, select));
    return null;
  };
  const place = { nodeType: 1, childNodes: [], firstChild: null } as unknown as ContainerNode;
  render(h(Probe, {}), place);
  return { visit, values, leave: () => render(null, place) };
}

const settled = () => new Promise((resolve) => setTimeout(resolve, 20));

it('draws again when the selected part changes, and only then', async () => {
  const { visit, values } = draw((state) => state.reading);
  visit.setGoal('fraud');
  await settled();
  expect(values).toEqual([null]);
  visit.open('counterfeit');
  await settled();
  expect(values).toEqual([null, 'counterfeit']);
});

it('listens no longer once it is gone', async () => {
  const { visit, values, leave } = draw((state) => state.seen.length);
  leave();
  visit.see('counterfeit');
  await settled();
  expect(values).toEqual([0]);
});
