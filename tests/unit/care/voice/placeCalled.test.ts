import { describe, expect, it } from 'vitest';
import { placeCalled } from '../../../../src/care/voice/placeCalled';
import type { ExhibitionIndex } from '../../../../src/exhibition/types';

const zone = (id: string, title: string, short: string, ...booths: [id: string, title: string][]) => ({ id, title, short, booths: booths.map(([id, title]) => ({ id, title })) });
const index = {
  zones: [
    zone('fraud', '反诈长廊', '反诈', ['ten-tricks', '骗子的十个套路']),
    zone('cash', '现金与反假', '反假', ['got-a-fake', '收到假币怎么办'], ['five-signs', '一看二摸三听四测']),
    zone('rights', 'Your rights', 'Rights', ['deposit', 'Deposit insurance']),
  ],
} as unknown as ExhibitionIndex;

describe('a place called by name', () => {
  it('is a zone by its title, its short name or a part of them', () => {
    for (const name of ['反诈长廊', '反诈', '长廊']) expect(placeCalled(index, name)).toEqual({ kind: 'zone', id: 'fraud' });
    expect(placeCalled(index, 'rights')).toEqual({ kind: 'zone', id: 'rights' });
  });

  it('is a booth by a part of its title, also when written as it sounds', () => {
    expect(placeCalled(index, '收到假币')).toEqual({ kind: 'booth', id: 'got-a-fake' });
    expect(placeCalled(index, '一砍二摸')).toEqual({ kind: 'booth', id: 'five-signs' });
    expect(placeCalled(index, 'deposit insurance')).toEqual({ kind: 'booth', id: 'deposit' });
  });

  it('is found within what was said around it', () => {
    expect(placeCalled(index, '那个反诈的地方')).toEqual({ kind: 'zone', id: 'fraud' });
  });

  it('is nowhere when no title fits, or too little was said', () => {
    expect(placeCalled(index, '食堂')).toBeNull();
    expect(placeCalled(index, '假')).toBeNull();
  });
});
