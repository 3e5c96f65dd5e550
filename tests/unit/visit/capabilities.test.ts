import { expect, it } from 'vitest';
import { hallOffer } from '../../../src/visit/capabilities';

it.each([
  [{}, true, 'enter'],
  [{ connection: {} }, true, 'enter'],
  [{ connection: { saveData: false, effectiveType: '4g' } }, true, 'enter'],
  [{ connection: { effectiveType: '3g' } }, true, 'enter'],
  [{ connection: { saveData: true, effectiveType: '4g' } }, true, 'offer'],
  [{ connection: { effectiveType: '2g' } }, true, 'offer'],
  [{ connection: { effectiveType: 'slow-2g' } }, true, 'offer'],
  [{ connection: { saveData: true } }, false, 'impossible'],
  [{}, false, 'impossible'],
] as const)('with %j and WebGL2 %j the hall is: %s', (navigator, gl2Available, offer) => {
  expect(hallOffer(navigator, gl2Available)).toBe(offer);
});
