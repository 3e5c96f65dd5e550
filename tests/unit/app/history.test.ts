import { describe, expect, it } from 'vitest';
import { addressOf, pageAt } from '../../../src/app/history';

const root = 'https://bank.example/hall/';
const langs = ['zh-CN', 'en'];

describe('pageAt', () => {
  it('knows the pages of the site under its folder, in both languages', () => {
    expect(pageAt(root, addressOf(root, 'en', { kind: 'booth', id: 'got-a-fake' }), langs)).toEqual({ lang: 'en', page: { kind: 'booth', id: 'got-a-fake' } });
    expect(pageAt(root, `${root}zone/fraud/?hall#top`, langs)).toEqual({ lang: 'zh-CN', page: { kind: 'zone', id: 'fraud' } });
  });

  it('leaves other addresses alone', () => {
    expect(pageAt(root, 'https://bank.example/other/', langs)).toBeNull();
    expect(pageAt(root, 'tel:96110', langs)).toBeNull();
    expect(pageAt(root, `${root}images/x.svg`, langs)).toBeNull();
  });
});
