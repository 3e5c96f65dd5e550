import { describe, expect, it } from 'vitest';
import { partData } from '../../../src/content/virtualModules';
import { booth, compileWith, places, type Files } from './contentFolder';

const head = '# title: 来电\n# look: call\n# who: 王警官\nVAR lost = 0\n';
const good = `${head}您好。\n* [挂断]\n  好的。 # note\n  -> END\n* [转账]\n  ~ lost = lost + 500\n  -> END\n`;
const telling = booth(':::story{src=officer}\n来接个电话。\n:::\n\n:::do\n挂断。\n:::\n');

/** A content folder with one story, told in the one booth. */
function withStory(ink: string, more: Files = {}): Files {
  return { 'booths/accounts/insured.md': telling, 'booths/accounts/insured.en.md': telling.replace(/^---[^]*?---/, '---\ntitle: T\nsummary: S.\nkeywords: [k]\n---'), 'stories/officer.ink': ink, 'stories/officer.en.ink': good, ...more };
}

/** The problems of one story, as `line rule`. */
async function problemsOf(ink: string): Promise<string[]> {
  const { problems } = await compileWith(withStory(ink));
  return problems.map(({ line, rule }) => `${line} ${rule}`);
}

describe('a story', () => {
  it('is a part of its own in every language', async () => {
    const compiled = await compileWith(withStory(good, { 'stories/officer.en.ink': good.replace('来电', 'A call') }));
    expect(compiled.problems).toEqual([]);
    expect(partData(compiled, 'story/zh-CN')).toEqual(['officer']);
    expect(partData(compiled, 'story/en/officer')).toMatchObject({ id: 'officer', lang: 'en', title: 'A call', look: 'call', who: '王警官' });
    expect(compiled.indexes['zh-CN']?.zones[0]?.booths[0]?.tries).toBe(true);
    expect(partData(compiled, 'story/en/constructor')).toBeUndefined();
    expect(compiled.booths['zh-CN']?.insured?.html).toContain('<section class="story" data-exhibit="story" data-src="officer"');
  });

  it('is told in the original language where a translation is missing or wrong', async () => {
    const compiled = await compileWith(withStory(good, { 'stories/officer.en.ink': null }));
    expect(places(compiled)).toEqual(['stories/officer.ink:1:1 missing-translation']);
    expect(compiled.stories.en?.officer?.lang).toBe('zh-CN');
    const wrong = await compileWith(withStory(good, { 'stories/officer.en.ink': `${good}-> nowhere\n` }));
    expect(wrong.stories.en?.officer?.lang).toBe('zh-CN');
  });

  it('must be there when a booth asks for it, and asked for when it is there', async () => {
    const asked = await compileWith(withStory(good, { 'stories/officer.ink': null, 'stories/officer.en.ink': null, 'stories/oficer.ink': good, 'stories/oficer.en.ink': good }));
    expect(places(asked)).toEqual(['booths/accounts/insured.en.md:7:1 missing-story', 'booths/accounts/insured.md:16:1 missing-story', 'stories/oficer.ink:1:1 unused-story']);
    expect(asked.problems[0]?.mend).toContain('是不是想写“oficer”？');
  });

  it('is asked for by name', async () => {
    expect(places(await compileWith({ 'booths/accounts/insured.md': booth(':::story\n来接电话。\n:::\n\n:::do\n挂断。\n:::\n') }))).toEqual(['booths/accounts/insured.md:16:1 exhibit']);
  });

  it('opens with its title, its look and who speaks', async () => {
    expect(await problemsOf(good.replace('# who: 王警官\n', ''))).toEqual(['1 story-head']);
    expect(await problemsOf(good.replace('call', 'letter'))).toEqual(['2 story-head']);
    expect(await problemsOf(good.replace('# look: call\n', ''))).toEqual(['1 story-head']);
  });

  it('is written in ink that can be read', async () => {
    expect(await problemsOf(good.replace('[转账]', '[转账'))).toEqual(['9 story-choice', '9 story-syntax']);
    expect(await problemsOf(`INCLUDE other.ink\n${good}`)).toEqual(['1 story-syntax']);
    const { problems } = await compileWith(withStory(`INCLUDE other.ink\n${good}`));
    expect(problems[0]?.message).toBe('这一行读不懂：这里不能用 INCLUDE。');
  });

  it('made to choke the compiler is refused at once', async () => {
    const begun = performance.now();
    expect((await problemsOf(`${good}${'x\n'.repeat(90_000)}`)).join()).toContain('too-complex');
    expect(performance.now() - begun).toBeLessThan(3000);
  });

  it('goes only where there is something, and knows its variables', async () => {
    const lost = good.replace('  -> END\n* ', '  -> ofice\n* ');
    expect(await problemsOf(`${lost}=== office ===\n在。\n-> END\n`)).toEqual(expect.arrayContaining(['8 story-target']));
    expect(await problemsOf(good.replace('~ lost = lost', '~ lots = lost'))).toEqual(['10 story-variable']);
    expect(await problemsOf(good.replace('您好', '您好{money}'))).toEqual(['5 story-variable']);
    expect(await problemsOf(good.replace('VAR lost = 0\n', 'VAR lots = 0\n').replaceAll('~ lost = lost', '~ lots = lots'))).toEqual(['1 story-variable']);
  });

  it('breaks off nowhere, even where only one way leads', async () => {
    expect(await problemsOf(good.replace('-> END\n* ', '-> calm\n* ') + '=== calm ===\n歇一歇。\n')).toEqual(['13 story-dead-end']);
    const menu = `${head}-> menu\n=== menu ===\n您好。\n* [问一]\n  -> menu\n* [问二]\n  -> menu\n`;
    expect(await problemsOf(menu)).toEqual([expect.stringMatching(/story-dead-end$/)]);
  });

  it('comes to an end on every way', async () => {
    expect(await problemsOf(`${head}-> again\n=== again ===\n+ [再问]\n  -> again\n+ [不问]\n  -> END\n`)).toEqual(['1 story-endless']);
    expect(await problemsOf(`${head}-> again\n=== again ===\n转圈。\n-> again\n`)).toEqual(['1 story-endless']);
  });

  it('has no part nobody can come to', async () => {
    const knots = '=== office ===\n在。\n-> END\n=== calm ===\n= first\n歇一歇。\n-> second\n= second\n-> END\n';
    expect(await problemsOf(good.replace('-> END\n* ', '-> calm\n* ') + knots)).toEqual(['12 story-unreachable']);
  });

  it('offers four choices at most, each in brackets', async () => {
    expect(await problemsOf(`${head}您好。\n${['一', '二', '三', '四', '五'].map((answer) => `* [${answer}]\n  -> END\n`).join('')}`)).toEqual(['6 story-choices']);
    expect(await problemsOf(good.replace('[转账]', '转账'))).toEqual(['9 story-choice']);
  });

  it('says no more at once than one can listen to', async () => {
    const long = '话'.repeat(91);
    expect(await problemsOf(good.replace('您好。', long))).toEqual(['5 story-too-long']);
    expect(await problemsOf(good.replace('挂断', '话'.repeat(31)))).toEqual(['6 story-too-long']);
    expect(await problemsOf(good.replace('您好。', `您好。 # note ${long} // ${long}`))).toEqual([]);
  });
});
