import { describe, expect, it } from 'vitest';
import { awardOf } from '../../../src/visit/award';
import type { Course, Verdict } from '../../../src/visit/bank/record';
import type { PassportZone } from '../../../src/visit/passport';

const zone = (title: string, dyed: boolean): PassportZone => ({ id: title, title, motif: 'fish', colour: '#1f3f77', booths: [], dyed });
const round = (stage: 'before' | 'after', ...said: Verdict[]) => ({ stage, at: 0, verdicts: Object.fromEntries(said.map((verdict, i) => [`q${i}`, verdict])) });
const course = (...rounds: Course['rounds']): Course => ({ seen: 0, rounds });

describe('a certificate', () => {
  it('is earned with the first zone that is done', () => {
    expect(awardOf({ zones: [zone('防骗', false)] }, { courses: {} })).toBeNull();
    expect(awardOf({ zones: [zone('防骗', true), zone('现金', false), zone('借钱', true)] }, { courses: {} })).toEqual({ zones: ['防骗', '借钱'], gain: null });
  });

  it('tells what was learnt where something was, of the course that asked most', () => {
    const award = awardOf({ zones: [zone('防骗', true)] }, {
      courses: {
        fraud: course(round('before', 'wrong'), round('after', 'right')),
        '': course(round('before', 'wrong', 'right'), round('after', 'right', 'right')),
        saving: course(round('before', 'right', 'right', 'right'), round('after', 'right', 'right', 'wrong')),
        rights: course(round('before', 'wrong', 'wrong', 'wrong')),
      },
    });
    expect(award?.gain).toMatchObject({ before: 1, after: 2, of: 2 });
  });
});
