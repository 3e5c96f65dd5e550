import { checkChoice, checkSteps } from '../checkSteps';
import type { ExhibitKind } from '../kind';
import { tasks } from './model';

/** A few words, what to do as a numbered list for whoever reads without scripts, and a `>` with what to remember. */
export const note: ExhibitKind = {
  label: 'note',
  attributes: { task: 'needed' },
  tasks: false,
  check: (box) => [...checkChoice(box, 'task', tasks, (task) => `样票不能用来做“${task}”`), ...checkSteps(box)],
};
