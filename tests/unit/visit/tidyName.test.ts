import { describe, expect, it } from 'vitest';
import { tidyName } from '../../../src/visit/tidyName';

describe('a typed name', () => {
  it('loses what nobody sees, and what a ribbon has no room for', () => {
    expect(tidyName('  阿\u200b雅 \n 李\u0000 ')).toBe('阿 雅 李');
    expect(tidyName('𠮷'.repeat(30))).toBe('𠮷'.repeat(20));
    expect(tidyName('\u202e\t')).toBe('');
  });
});
