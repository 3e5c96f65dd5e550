import type { Problem } from '../../exhibition/types';

/** A rule of the content check: what is wrong and how to mend it, in plain Chinese for editors; `{name}` marks are filled in where the problem is found. */
export interface Rule {
  severity: Problem['severity'];
  message: string;
  mend: string;
}
