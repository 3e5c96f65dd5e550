import type { ExhibitKind } from './kind';
import { quiz } from './quiz/quiz';

/** Every kind of exhibit by the name editors write after `:::`. A new kind adds its line here, and nothing anywhere else. */
export const exhibitKinds: Record<string, ExhibitKind> = {
  quiz,
};
