import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { freshSigning, mannerOf, signedRibbon, stepSigning, type Signing, type SigningAct } from '../../../../src/exhibits/pledge/model';
import { hang, mostPoints, readPledges, signingArea } from '../../../../src/visit/pledge';

const when = { day: '2026-11-30', lang: 'zh-CN' };
const promises = ['不借卡。', '不垫钱。', '先问家人。'];
const after = (acts: SigningAct[], count = promises.length) => acts.reduce<Signing>(stepSigning, freshSigning(count));

describe('signing', () => {
  it('is not possible before something is promised, and takes what is chosen alone', () => {
    expect(signedRibbon(after([{ kind: 'name', name: '阿雅' }]), promises, when)).toBeNull();
    const signing = after([{ kind: 'promise', at: 2 }, { kind: 'promise', at: 0 }, { kind: 'promise', at: 1 }, { kind: 'promise', at: 1 }]);
    expect(signedRibbon(signing, promises, when)?.promises).toEqual(['不借卡。', '先问家人。']);
  });

  it('of one promise needs no choice, and cannot undo it', () => {
    expect(signedRibbon(after([{ kind: 'promise', at: 0 }], 1), ['不垫钱。'], when)?.promises).toEqual(['不垫钱。']);
  });

  it('is drawn, typed or sealed; a drawing goes before a name', () => {
    const ribbon = (...acts: SigningAct[]) => signedRibbon(after([{ kind: 'promise', at: 0 }, ...acts]), promises, when)!;
    expect(mannerOf(ribbon())).toBe('sealed');
    expect(mannerOf(ribbon({ kind: 'name', name: '  ' }))).toBe('sealed');
    expect(mannerOf(ribbon({ kind: 'name', name: '阿雅' }))).toBe('named');
    expect(mannerOf(ribbon({ kind: 'name', name: '阿雅' }, { kind: 'stroke', stroke: [1, 1, 9, 9] }))).toBe('drawn');
    expect(mannerOf(ribbon({ kind: 'stroke', stroke: [1, 1, 9, 9] }, { kind: 'wipe' }))).toBe('sealed');
  });

  it('begins anew with nothing left of the last signature', () => {
    expect(after([{ kind: 'promise', at: 0 }, { kind: 'name', name: 'A' }, { kind: 'stroke', stroke: [1, 1] }, { kind: 'fresh' }])).toEqual(freshSigning(3));
  });

  it('makes nothing but ribbons that can be kept and read again, whatever is done', () => {
    const coordinate = fc.double({ min: -500, max: 900, noNaN: true });
    const stroke = fc.array(fc.tuple(coordinate, coordinate), { maxLength: 300 }).map((places) => places.flat());
    const act: fc.Arbitrary<SigningAct> = fc.oneof(
      fc.record({ kind: fc.constant('promise' as const), at: fc.nat({ max: 4 }) }),
      fc.record({ kind: fc.constant('name' as const), name: fc.string({ unit: 'binary', maxLength: 60 }) }),
      fc.record({ kind: fc.constant('stroke' as const), stroke }),
      fc.constant({ kind: 'wipe' as const }),
    );
    fc.assert(fc.property(fc.array(act, { maxLength: 30 }), (acts) => {
      const signing = after([{ kind: 'promise', at: 0 }, ...acts]);
      const signed = signedRibbon(signing, promises, when);
      if (!signed) return;
      const hung = hang([], 'a/pledge-1', signed);
      expect(readPledges(JSON.parse(JSON.stringify(hung)))).toEqual(hung);
      expect(signed.strokes.flat().length).toBeLessThanOrEqual(2 * mostPoints);
      for (const one of signed.strokes) one.forEach((value, i) => expect(value <= (i % 2 ? signingArea.height : signingArea.width)).toBe(true));
    }), { numRuns: 60 });
  });
});
