import { checkChoice, checkSteps } from '../checkSteps';
import type { ExhibitKind } from '../kind';
import { tasks } from './model';

/** A few words, the steps as a numbered list for whoever reads without scripts, and a `>` with what to remember. */
export const teller: ExhibitKind = {
  label: 'teller',
  attributes: { task: 'needed' },
  tasks: false,
  check: (box) => [...checkChoice(box, 'task', tasks, (task) => `机器上没有“${task}”这件事`), ...checkSteps(box)],
};
