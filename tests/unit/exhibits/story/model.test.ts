import { readdir, readFile } from 'node:fs/promises';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileInk } from '../../../../src/content/stories/compileInk';
import { tell } from '../../../../src/exhibits/story/model';

function compiled(text: string) {
  const { ink } = compileInk('story.ink', text);
  return { ink: ink!, who: '王警官' };
}

const call = compiled(`# title: 来电
# look: call
# who: 王警官
VAR lost = 0
您好。
您的卡有问题。
* [挂断]
  挂得对。 # note
  -> END
* [转账]
  ~ lost = lost + 500
  收到了。
  他还会再要。 # note
  * * [再转]
    ~ lost = lost + 1000
    -> END
  * * [不转了]
    -> END
`);

describe('telling a story', () => {
  it('begins with what the other says, and what may be answered', () => {
    expect(tell(call, [])).toEqual({
      turns: [{ by: 'them', text: '您好。', who: '王警官' }, { by: 'them', text: '您的卡有问题。', who: '王警官' }],
      before: 0, choices: ['挂断', '转账'], lost: 0, ended: false,
    });
  });

  it('adds the answer and what comes of it, and explains the trick', () => {
    const { turns, before, choices, lost } = tell(call, [1]);
    expect(turns.slice(before)).toEqual([{ by: 'you', text: '转账' }, { by: 'them', text: '收到了。', who: '王警官' }, { by: 'note', text: '他还会再要。' }]);
    expect(choices).toEqual(['再转', '不转了']);
    expect(lost).toBe(500);
  });

  it('ends, and counts what was lost', () => {
    expect(tell(call, [0])).toMatchObject({ choices: [], lost: 0, ended: true });
    expect(tell(call, [1, 0])).toMatchObject({ choices: [], lost: 1500, ended: true });
  });

  it('tells who speaks when somebody else does, and when we sum up', () => {
    const { turns } = tell(compiled('VAR lost = 0\n先别转。 # who: 老伴\n听我的！\n没有丢钱。 # end\n-> END\n'), []);
    expect(turns).toEqual([{ by: 'them', text: '先别转。', who: '老伴' }, { by: 'them', text: '听我的！', who: '王警官' }, { by: 'end', text: '没有丢钱。' }]);
  });

  it('goes no further than a choice that is not there', () => {
    expect(tell(call, [7])).toEqual(tell(call, []));
    expect(tell(call, [0, 0])).toEqual(tell(call, [0]));
  });

  it('falls the same way when told again, chance or not', () => {
    const chance = compiled(`VAR lost = 0\n{~一|二|三|四|五|六|七|八}\n-> END\n`);
    const first = tell(chance, []);
    for (let again = 0; again < 20; again++) expect(tell(chance, [])).toEqual(first);
  });
});

const files = (await readdir('content/stories')).filter((name) => name.endsWith('.ink'));

describe.each(files)('%s', (file) => {
  it('comes to an end whatever one answers, and never gives money back', async () => {
    const story = compiled(await readFile(`content/stories/${file}`, 'utf8'));
    fc.assert(
      fc.property(fc.infiniteStream(fc.nat()), (picks) => {
        let telling = tell(story, []);
        const path: number[] = [];
        for (const pick of picks) {
          if (telling.ended) break;
          path.push(pick % telling.choices.length);
          const next = tell(story, path);
          expect(next.turns.slice(0, telling.turns.length)).toEqual(telling.turns);
          expect(next.before).toBe(telling.turns.length);
          expect(next.lost).toBeGreaterThanOrEqual(telling.lost);
          expect(path.length).toBeLessThan(30);
          telling = next;
        }
        expect(telling.turns.length).toBeGreaterThan(path.length);
      }),
      { numRuns: 60 },
    );
  });
});
