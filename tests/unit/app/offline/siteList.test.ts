import { describe, expect, it } from 'vitest';
import { bytesOf, compare, filesFor, forHeadsets, keptAs, type SiteFile, type SiteList } from '../../../../src/app/offline/siteList';

const root = 'https://hall.example/sub/';
const page: SiteFile = ['booth/a/', 100, 'r1', 'zh-CN'];
const english: SiteFile = ['en/booth/a/', 90, 'r2', 'en'];
const script: SiteFile = ['assets/main-abc.js', 50, '', ''];
const hand: SiteFile = ['profiles/hand.glb', 1000, 'r3', forHeadsets];
const list: SiteList = { version: 'v', files: [page, english, script, hand] };

describe('what somebody takes along', () => {
  it('is in their language, and without what only a headset needs', () => {
    expect(filesFor(list, 'zh-CN', false)).toEqual([page, script]);
    expect(filesFor(list, 'en', true)).toEqual([english, script, hand]);
    expect(bytesOf(filesFor(list, 'zh-CN', false))).toBe(150);
  });

  it('is kept under its revision, or its name where that holds the hash', () => {
    expect(keptAs(root, page)).toBe('https://hall.example/sub/booth/a/?r1');
    expect(keptAs(root, script)).toBe('https://hall.example/sub/assets/main-abc.js');
  });

  it('lacks what never came or was thrown out, and knows what is of an older build', () => {
    const kept = [keptAs(root, script), 'https://hall.example/sub/booth/a/?r0'];
    expect(compare(root, [page, script], kept)).toEqual({ missing: [page], stale: ['https://hall.example/sub/booth/a/?r0'] });
    expect(compare(root, [page, script], [])).toEqual({ missing: [page, script], stale: [] });
    expect(compare(root, [page, script], [page, script].map((file) => keptAs(root, file)))).toEqual({ missing: [], stale: [] });
  });
});
