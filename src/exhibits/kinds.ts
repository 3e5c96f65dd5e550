import { calculator } from './calculator/calculator';
import type { ExhibitKind } from './kind';
import { lecture } from './lecture/lecture';
import { match } from './match/match';
import { note } from './note/note';
import { path } from './path/path';
import { pledge } from './pledge/pledge';
import { quiz } from './quiz/quiz';
import { story } from './story/story';
import { teller } from './teller/teller';

/** Every kind of exhibit by the name editors write after `:::`. A new kind adds its line here, and nothing anywhere else. */
export const exhibitKinds: Record<string, ExhibitKind> = {
  quiz,
  story,
  calculator,
  match,
  path,
  teller,
  lecture,
  note,
  pledge,
};
