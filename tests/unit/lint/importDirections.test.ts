import { execFileSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';

/** Oxlint reads its rules by path, so the wrong imports must stand in the real folders for a moment. */
const name = 'importDirectionProbe.ts';
const wrong: [folder: string, from: string][] = [
  ['hall', '../scene/stage'],
  ['hall', 'three'],
  ['batik', 'preact'],
  ['exhibition', '../hall/floorPlan'],
  ['reading', '../scene/stage'],
  ['scene', '../controls/walker'],
  ['scene', '../content/compile'],
  ['controls', '../app/main'],
  ['content', '../hall/floorPlan'],
];
const right: [folder: string, from: string][] = [
  ['scene', '../hall/floorPlan'],
  ['controls', '../reading/Article'],
  ['app', '../controls/walker'],
];

function complaints(folder: string, from: string): string {
  const file = `src/${folder}/${name}`;
  writeFileSync(file, `import * as probe from '${from}';\nexport const used = probe;\n`);
  try {
    return execFileSync('npx', ['oxlint', '--format=unix', file], { encoding: 'utf8' });
  } catch (error) {
    return (error as { stdout: string }).stdout;
  } finally {
    rmSync(file);
  }
}

describe('the import directions', () => {
  afterAll(() => {
    for (const [folder] of [...wrong, ...right]) rmSync(`src/${folder}/${name}`, { force: true });
  });

  it.each(wrong)('forbid %s to import %s', (folder, from) => {
    expect(complaints(folder, from)).toContain('no-restricted-imports');
  });

  it.each(right)('let %s import %s', (folder, from) => {
    expect(complaints(folder, from)).not.toContain('no-restricted-imports');
  });
});
