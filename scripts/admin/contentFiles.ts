/** Answers the editing page's questions about files: the part of Decap CMS's proxy protocol that it uses, within one content folder. */
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, realpath, writeFile } from 'node:fs/promises';
import { basename, dirname, join, posix, sep } from 'node:path';
import { z } from 'zod';
import { readBankPath } from '../../src/content/bank/bankPath';
import { checkBanks } from '../../src/content/bank/checkBanks';
import { decodeText } from '../../src/content/decodeText';
import { readDocument } from '../../src/content/document';
import { draftSchemas } from '../../src/content/drafts/draft';
import { readHallSoFar } from '../../src/content/drafts/hallSoFar';
import { putInOrder } from '../../src/content/drafts/zoneOrder';
import { isGoodId } from '../../src/content/inventory';
import { readContentPath } from '../../src/content/markdown/contentPath';
import type { BankFields } from '../../src/content/schemas/bank';
import type { Problem } from '../../src/exhibition/types';
import { asWritten, withPlace } from './entryText';
import { pageKinds, type PageKind } from './pageKinds';

/** Something the editing page may not do; the message is shown to the editor. */
export class Refused extends Error {}

const path = z.string();
const asset = z.object({ path, content: z.string(), encoding: z.literal('base64') });
const requests = z.discriminatedUnion('action', [
  z.object({ action: z.literal('entriesByFolder'), params: z.object({ folder: path }) }),
  z.object({ action: z.literal('entriesByFiles'), params: z.object({ files: z.array(z.object({ path })) }) }),
  z.object({ action: z.literal('getEntry'), params: z.object({ path }) }),
  z.object({ action: z.literal('persistEntry'), params: z.object({ dataFiles: z.array(z.object({ path, raw: z.string() })), assets: z.array(asset) }) }),
  z.object({ action: z.literal('getMedia'), params: z.object({}) }),
  z.object({ action: z.literal('getMediaFile'), params: z.object({ path }) }),
  z.object({ action: z.literal('persistMedia'), params: z.object({ asset }) }),
  z.object({ action: z.literal('getDeployPreview'), params: z.object({ collection: z.string(), slug: z.string() }) }),
  z.object({ action: z.literal('getNotes'), params: z.object({}) }),
]);

/** Answers one request. Throws `Refused` when it is not one of those known, leads out of the folder, or would write a file with errors. */
export async function answerFiles(folder: string, body: unknown): Promise<unknown> {
  const request = requests.safeParse(body);
  if (!request.success) throw new Refused('编辑页要做的事，这里做不了。');
  const { action, params } = request.data;
  switch (action) {
    case 'entriesByFolder': return Promise.all((await filesUnder(folder, params.folder)).map((file) => entry(folder, file)));
    case 'entriesByFiles': return Promise.all(params.files.map((file) => entry(folder, file.path)));
    case 'getEntry': return entry(folder, params.path);
    case 'persistEntry': {
      for (const { path: file, raw } of params.dataFiles) await save(folder, file, raw);
      for (const picture of params.assets) await savePicture(folder, picture);
      return { message: 'saved' };
    }
    case 'getMedia': return Promise.all((await readdir(join(folder, 'images'))).filter(isPicture).map((name) => picture(folder, `images/${name}`)));
    case 'getMediaFile': return picture(folder, params.path);
    case 'persistMedia': {
      await savePicture(folder, params.asset);
      return picture(folder, params.asset.path);
    }
    case 'getDeployPreview': return { url: `/${params.collection}/${basename(params.slug)}/`, status: 'SUCCESS' };
    case 'getNotes': return { notes: [] };
  }
}

/** The originals of one kind; translations are not shown. */
async function filesUnder(folder: string, under: string): Promise<string[]> {
  const found = await readdir(join(folder, posix.normalize(`/${under}`)), { recursive: true });
  return found.map((file) => posix.join(under, file.split(sep).join('/'))).filter((file) => pageAt(file) !== undefined).sort();
}

async function entry(folder: string, file: string) {
  const page = pageAt(file);
  const bytes = page && (await readFile(await within(folder, file)).catch(() => undefined));
  const decoded = bytes && decodeText(bytes, file);
  if (!page || !bytes || !decoded || 'problem' in decoded) return { data: null, file: { path: file, id: null } };
  const { id, zone } = page;
  return { data: withPlace(decoded.text, { id, ...(page.kind === 'booth' && { zone }) }), file: { path: file, id: hash(bytes) } };
}

/** Writes a page only when the content check finds no error in it. */
async function save(folder: string, file: string, raw: string): Promise<void> {
  const page = pageAt(file);
  if (!page) throw new Refused(`这里不能写 ${file}。`);
  if (!isGoodId(page.id)) throw new Refused('文件名只能用小写英文字母、数字和短横线，例如 fake-police。');
  const hall = await readHallSoFar(folder);
  const other = hall[page.kind].find(({ id, file: known }) => id === page.id && known !== file);
  if (other) throw new Refused(`文件名“${page.id}”已经有了（${other.file}），请换一个。`);
  const text = asWritten(raw, draftSchemas[page.kind]);
  const errors = problemsIn(page, file, text).filter(({ severity }) => severity === 'error');
  if (errors.length > 0) throw new Refused(`还没有存。${errors.map(({ message, mend }) => message + mend).join(' ')}`);
  await write(folder, file, text);
  if (page.kind === 'zone' && !hall.zone.some(({ id }) => id === page.id)) await putInOrder(folder, page.id);
}

/** What the check says of a page by itself. */
function problemsIn({ kind, id }: EditedPage, file: string, text: string): Problem[] {
  if (kind !== 'bank') return readDocument(file, text, draftSchemas[kind], kind === 'booth' ? kind : 'page').problems;
  const original = readDocument<BankFields>(file, text, draftSchemas.bank, kind);
  return [...original.problems, ...checkBanks([{ files: { id, original: file, translations: new Map() }, original, translations: new Map() }])];
}

async function savePicture(folder: string, { path: file, content }: z.infer<typeof asset>): Promise<void> {
  if (posix.dirname(file) !== 'images' || !isPicture(posix.basename(file))) throw new Refused('图片只能是 jpg、png、webp 或 svg，名字用英文字母、数字和短横线。');
  await write(folder, file, Buffer.from(content, 'base64'));
}

async function write(folder: string, file: string, data: string | Uint8Array): Promise<void> {
  const to = await within(folder, file);
  await mkdir(dirname(to), { recursive: true });
  await writeFile(to, data);
}

async function picture(folder: string, file: string) {
  if (posix.dirname(file) !== 'images' || !isPicture(posix.basename(file))) throw new Refused(`${file} 不是图片。`);
  const bytes = await readFile(await within(folder, file));
  return { id: hash(bytes), content: bytes.toString('base64'), encoding: 'base64', path: file, name: posix.basename(file) };
}

/** A file the editing page may show and write. */
interface EditedPage {
  kind: PageKind;
  id: string;
  /** The zone of a booth. */
  zone?: string;
}

function pageAt(file: string): EditedPage | undefined {
  const page = readContentPath(file) ?? readBankPath(file);
  const known = page && page.original === file && (pageKinds as string[]).includes(page.kind);
  return known ? (page as EditedPage) : undefined;
}

/** The place of a file on disk. Throws `Refused` when it lies outside the folder, links followed. */
async function within(folder: string, file: string): Promise<string> {
  const root = await realpath(folder);
  const wanted = join(root, file);
  let near = wanted;
  let real: string | undefined;
  while (real === undefined) {
    real = await realpath(near).catch(() => undefined);
    if (real === undefined) near = dirname(near);
  }
  if (!wanted.startsWith(root + sep) || (real !== root && !real.startsWith(root + sep))) throw new Refused(`${file} 不在内容的文件夹里。`);
  return wanted;
}

function isPicture(name: string): boolean {
  return /^[A-Za-z0-9][\w.-]*\.(?:jpe?g|png|webp|svg)$/.test(name);
}

function hash(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
