import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { createCompiler } from '../../../src/content/compile';
import { booth, boothFields, goodBody, goodFiles, today, translation, writeContent } from './contentFolder';

const zones = Array.from({ length: 10 }, (_, index) => `zone-${index}`);

/** A thousand booths of a usual length in ten zones, each with its translation. */
async function writeThousand(): Promise<string> {
  const order = goodFiles['hall.md']!.replace('[accounts]', `[accounts, ${zones.join(', ')}]`);
  const zoneFiles = Object.fromEntries(zones.flatMap((zone) => ['md', 'en.md'].map((ending) => [`zones/${zone}.${ending}`, goodFiles[`zones/accounts.${ending}`]!])));
  const folder = await writeContent({ 'hall.md': order, ...zoneFiles });
  const text = `${'存款保险保护的是存款，不保护理财产品。'.repeat(15)}\n\n| 种类 | 保不保 |\n|-|-|\n| 存款 | 保 |\n\n[去](../accounts/insured.md)\n\n${goodBody}`;
  for (let n = 0; n < 999; n++) {
    const under = join(folder, 'booths', zones[n % zones.length]!);
    await mkdir(under, { recursive: true });
    await writeFile(join(under, `booth-${n}.md`), booth(`第${n}个。\n\n${text}`, boothFields.replace('order: 10', `order: ${n}`)));
    await writeFile(join(under, `booth-${n}.en.md`), translation(`Number ${n}.\n\n${goodBody}`));
  }
  return folder;
}

it('a thousand booths compile in good time, and one saved among them at once', { timeout: 120_000 }, async () => {
  const folder = await writeThousand();
  const compile = createCompiler(folder, { pictureCache: join(folder, '.cache') });
  const begun = performance.now();
  const first = await compile({ today });
  const whole = performance.now() - begun;
  expect(first.problems).toEqual([]);
  expect(Object.keys(first.booths.en ?? {})).toHaveLength(1000);

  const saved = join(folder, 'booths/zone-3/booth-503.md');
  await writeFile(saved, (await readFile(saved, 'utf8')).replace('第503个', '改了'));
  const savedAt = performance.now();
  const second = await compile({ today });
  const again = performance.now() - savedAt;
  expect(second.booths['zh-CN']?.['booth-503']?.html).toContain('改了');
  console.log(`1,000 booths in two languages: ${Math.round(whole)} ms; one saved among them: ${Math.round(again)} ms`);
  expect(whole).toBeLessThan(60_000);
  expect(again).toBeLessThan(whole / 4);
});
