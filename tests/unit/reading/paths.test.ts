import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Page, pagePath, readPath, rootFrom } from '../../../src/exhibition/paths';

const langs = ['zh-CN', 'en', 'fr'];
const id = fc.stringMatching(/^[a-z0-9]+(-[a-z0-9]+)*$/);
const page: fc.Arbitrary<Page> = fc.oneof(
  fc.constant<Page>({ kind: 'front' }),
  fc.record({ kind: fc.constantFrom('zone', 'booth', 'tour', 'question'), id }) as fc.Arbitrary<Page>,
  fc.constantFrom<Page>({ kind: 'questions' }, { kind: 'glossary' }, { kind: 'help' }),
);

it('reads back every address it makes', () => {
  fc.assert(
    fc.property(fc.constantFrom(...langs), page, (lang, where) => {
      expect(readPath(pagePath(lang, where), langs)).toEqual({ lang, page: where });
      expect(readPath(`/${pagePath(lang, where)}index.html`, langs)).toEqual({ lang, page: where });
    }),
  );
});

it('finds the way back to the root from every address', () => {
  fc.assert(
    fc.property(fc.constantFrom(...langs), page, (lang, where) => {
      const path = pagePath(lang, where);
      expect(new URL(rootFrom(path), `https://hall.example/sub/${path}`).href).toBe('https://hall.example/sub/');
    }),
  );
});

it('names no page for an address that is not one', () => {
  for (const path of ['booth/', 'booth/a/b/', 'shelf/a/', 'questions/a/', 'question/', 'help/me/', 'de/booth/a/', 'assets/app.js']) {
    expect(readPath(path, langs), path).toBeNull();
  }
});
