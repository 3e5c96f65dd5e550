import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { imitator, type Imitator } from './imitator';

/** A real booth in one language, taken apart. */
interface Model {
  fields: Record<string, unknown>;
  text: string;
}

/**
 * Writes a content folder of `booths` booths, shared among the zones of the real content, in both languages.
 * Letters follow one another as often as in the real booths, so that the text compresses and is indexed like theirs;
 * keywords, sources and pictures are the real booths' own. The same numbers give the same files.
 * Returns the ids of its zones, in order.
 */
export async function generateContent(folder: string, booths: number): Promise<string[]> {
  await rm(folder, { recursive: true, force: true });
  for (const part of ['words', 'images']) await cp(join('content', part), join(folder, part), { recursive: true });
  await mkdir(join(folder, 'zones'));
  const pages = (await readdir('content/zones')).map((name) => `zones/${name}`);
  for (const file of [...pages, 'hall.md', 'hall.en.md']) await writeFile(join(folder, file), withoutLinks(await readFile(join('content', file), 'utf8')));

  const { order: zones } = (await readModel('content/hall.md')).fields as { order: string[] };
  for (const zone of zones) await mkdir(join(folder, 'booths', zone), { recursive: true });
  const real = (await readdir('content/booths', { recursive: true })).filter((file) => file.endsWith('.md')).toSorted();
  const chinese = await readModels(real.filter((file) => !file.endsWith('.en.md')));
  const english = await readModels(real.filter((file) => file.endsWith('.en.md')));
  const characters = imitator([...chinese.map(({ text }) => text).join('\n')].filter((unit) => /[\u4e00-\u9fff，。\n]/.test(unit)), '');
  const letters = imitator(english.flatMap(({ text }) => text.match(/[a-z]+|\n/gi) ?? []), ' ');

  for (let i = 0; i < booths; i += 1) {
    const title = letters(5 + (i % 4));
    const id = `${title.toLowerCase().split(' ').slice(0, 3).join('-').slice(0, 50)}-${i}`;
    const path = join(folder, 'booths', zones[i % zones.length]!, id);
    const order = i * 10;
    await writeFile(`${path}.md`, boothFile({ ...chinese[i % chinese.length]!.fields, title: characters(8 + (i % 7)), summary: characters(28), order }, characters, 1));
    await writeFile(`${path}.en.md`, boothFile({ ...english[i % english.length]!.fields, title, summary: letters(16) }, letters, 0.6));
  }
  return zones;
}

/** `scale` turns a number of Chinese characters into one of words that say the same. */
function boothFile(fields: Record<string, unknown>, write: Imitator, scale: number): string {
  const text = (length: number) => write(Math.round(length * scale));
  const row = () => `| ${text(8)} | ${text(12)} |`;
  const body = [text(90), `## ${text(8)}`, text(80), [row(), '| --- | --- |', row(), row()].join('\n'), text(70), `:::do\n1. ${text(20)}\n2. ${text(20)}\n:::`];
  return `---\n${stringify(fields)}---\n\n${body.join('\n\n')}\n`;
}

async function readModels(files: string[]): Promise<Model[]> {
  return Promise.all(files.map((file) => readModel(join('content/booths', file))));
}

async function readModel(file: string): Promise<Model> {
  const [, head = '', text = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(await readFile(file, 'utf8')) ?? [];
  return { fields: parse(head) as Record<string, unknown>, text };
}

/** The booths that real pages link to are not there. */
function withoutLinks(markdown: string): string {
  return markdown.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1');
}
