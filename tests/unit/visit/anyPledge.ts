import * as fc from 'fast-check';
import { signingArea, type Pledge } from '../../../src/visit/pledge';

const place = fc.tuple(fc.nat({ max: signingArea.width }), fc.nat({ max: signingArea.height }));

/** Any ribbon that may be kept. */
export const anyPledge: fc.Arbitrary<Pledge> = fc
  .record({
    exhibit: fc.constantFrom('a/pledge-1', 'b/pledge-1', 'b/pledge-2'),
    day: fc.date({ noInvalidDate: true, min: new Date('2020-01-01'), max: new Date('2090-01-01') }).map((day) => day.toISOString().slice(0, 10)),
    lang: fc.constantFrom('zh-CN', 'en'),
    promises: fc.array(fc.string(), { minLength: 1, maxLength: 3 }),
    name: fc.string({ maxLength: 20 }),
    strokes: fc.array(fc.array(place, { minLength: 1, maxLength: 12 }).map((places) => places.flat()), { maxLength: 5 }),
  })
  .map((made) => ({ ...made }));
