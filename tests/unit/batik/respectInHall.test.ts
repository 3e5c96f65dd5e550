import { beforeAll, describe, expect, it } from 'vitest';
import { companions } from '../../../src/batik/companions';
import { mayStandInFraud } from '../../../src/batik/respect';
import { clothRecipe } from '../../../src/batik/recipe';
import { compileExhibition } from '../../../src/content/compile';
import type { Zone } from '../../../src/exhibition/types';

let fraud: Zone;
beforeAll(async () => {
  fraud = (await compileExhibition('content')).indexes['zh-CN']!.zones.find(({ id }) => id === 'fraud')!;
});

describe('the fraud wing of the real hall', () => {
  it('carries no sacred motif on any cloth or banner', () => {
    expect(mayStandInFraud(fraud.motif)).toBe(true);
    expect(mayStandInFraud(companions[fraud.motif])).toBe(true);
    for (const { id } of fraud.booths) expect(mayStandInFraud(clothRecipe(fraud.motif, id).motif)).toBe(true);
  });

  it('would be told apart from a wing that does', () => {
    expect(mayStandInFraud('spiral')).toBe(false);
    expect(mayStandInFraud('butterfly')).toBe(false);
  });
});
