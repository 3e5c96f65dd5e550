import { card } from './card';
import { compound } from './compound';
import { inflation } from './inflation';
import { loan } from './loan';
import { pension } from './pension';
import type { Sheet } from './sheet';

/** Every calculation by the name editors write: `:::calculator{kind=loan}`. */
export const sheets: Record<string, Sheet> = { compound, loan, card, inflation, pension };
