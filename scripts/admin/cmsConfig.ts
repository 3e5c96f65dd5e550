/** The editing page's settings, made of the same schemas the content check holds files against. */
import type { z } from 'zod';
import { bankBody, bodies } from '../../src/content/drafts/bodies';
import { draftNames, draftSchemas, usual } from '../../src/content/drafts/draft';
import type { HallSoFar, Known } from '../../src/content/drafts/hallSoFar';
import { isDay } from '../../src/content/mend/fieldNames';
import { inner, type ObjectSchema } from '../../src/content/validate';
import { folders, pageKinds, type PageKind } from './pageKinds';

/** A field as the editing page shows it; the names are Decap CMS's own. */
export interface CmsField {
  name: string;
  label: string;
  hint?: string;
  widget: string;
  required?: boolean;
  default?: unknown;
  [setting: string]: unknown;
}

/** What stands over each field; its schema's description stands under it. */
const labels: Record<string, string> = {
  title: '标题', summary: '一句话', order: '排第几', audience: '给谁看', minutes: '几分钟', keywords: '搜索词', sources: '依据', reviewed: '核对日期',
  reviewEvery: '几个月核对一次', image: '主图', imageAlt: '主图说明', model: '展台模型', audio: '录音', from: '开始展出', until: '展出到', short: '短名',
  motif: '图案', kind: '问哪一种', colour: '颜色', zone: '展区', booth: '展位', also: '别的叫法', issuer: '谁发布的', number: '文号', date: '日期', url: '网址',
  file: '录音文件', lang: '什么话', name: '叫法', transcript: '文字稿',
};

/** The settings for the hall as it stands; `today` is `YYYY-MM-DD`. */
export function cmsConfig(hall: HallSoFar, today: string) {
  return {
    backend: { name: 'proxy', proxy_url: '/admin/files', branch: 'local' },
    locale: 'zh_Hans',
    media_folder: 'images',
    public_folder: '',
    publish_mode: 'simple',
    search: true,
    slug: { encoding: 'ascii' },
    editor: { preview: false },
    collections: pageKinds.map((kind) => ({
      name: kind,
      label: draftNames[kind],
      label_singular: draftNames[kind],
      folder: folders[kind],
      // From the content folder, not from beside the entry.
      media_folder: '/images',
      public_folder: '',
      create: true,
      delete: false,
      extension: 'md',
      format: 'yaml-frontmatter',
      slug: '{{fields.id}}',
      ...(kind === 'booth' && { path: '{{zone}}/{{slug}}', view_groups: [{ label: labels.zone, field: 'zone' }] }),
      summary: '{{title}}',
      fields: fieldsOf(kind, hall, today),
    })),
  };
}

/** A kind's fields: what must be filled in, the text, and what may be left. */
function fieldsOf(kind: PageKind, hall: HallSoFar, today: string): CmsField[] {
  const defaults: Record<string, unknown> = { ...usual, reviewed: today, order: Math.max(0, ...hall[kind].map(({ order }) => order)) + 10 };
  const choices: Record<string, Known[]> = { zone: hall.zone, booth: hall.booth };
  const schema = draftSchemas[kind];
  const fields = Object.entries(schema.shape).map(([name, field]) => {
    const made = cmsField(name, field as z.ZodType, hall.words);
    const options = kind === 'question' ? choices[name]?.map(option) : undefined;
    return { ...made, ...(defaults[name] !== undefined && made.required !== false && { default: asDefault(made, defaults[name]) }), ...(options && { widget: 'select', options }) };
  });
  const [title, ...rest] = fields;
  return [
    title!,
    ...(kind === 'booth' ? [{ name: 'zone', label: labels.zone!, hint: '放在哪个展区；存过以后，在这里就不能再换了。', widget: 'select', options: hall.zone.map(option) }] : []),
    ...rest.filter(({ required }) => required !== false),
    { name: 'body', label: '正文', hint: '写法见编辑指南的“正文怎么写”。', widget: 'markdown', modes: ['raw'], default: kind === 'tour' ? '' : kind === 'bank' ? bankBody('new-question') : bodies[kind] },
    { name: 'id', label: '文件名', hint: '也是网址：小写英文字母、数字和短横线。不写，就用标题的拼音；存过以后，在这里就不能再换了。', widget: 'string', required: false },
    ...rest.filter(({ required }) => required === false),
  ];
}

function option({ id, title }: Known) {
  return { label: title, value: id };
}

function asDefault({ widget, multiple }: CmsField, value: unknown): unknown {
  if (widget === 'number') return Number(value);
  return multiple ? [value] : value;
}

/** One field of a schema as the editing page shows it. Throws on a kind of field it has no way to show. */
export function cmsField(name: string, field: z.ZodType, words: Record<string, string>): CmsField {
  const node = inner(field);
  const hint = field.description;
  const label = labels[name] ?? name;
  return { name, label, ...(hint !== undefined && { hint }), ...(field.type === 'optional' && { required: false }), ...widgetOf(name, node, words) };
}

function widgetOf(name: string, node: z.ZodType, words: Record<string, string>): { widget: string; [setting: string]: unknown } {
  // Named without its folder, as the schema wants it; what the page adds is taken off when saving.
  if (name === 'image') return { widget: 'image', choose_url: false };
  if (node.type === 'number') return { widget: 'number', value_type: 'int' };
  if (node.type === 'enum') return { widget: 'select', options: optionsOf(node, words) };
  if (node.type === 'string') return isDay(node) ? { widget: 'datetime', format: 'YYYY-MM-DD', date_format: 'YYYY-MM-DD', time_format: false } : { widget: 'string' };
  if (node.type === 'array') {
    const entry = inner((node as z.ZodArray<z.ZodType>).element);
    if (entry.type === 'enum') return { widget: 'select', multiple: true, options: optionsOf(entry, words) };
    if (entry.type === 'string') return { widget: 'list' };
    if (entry.type === 'object') {
      const fields = Object.entries((entry as ObjectSchema).shape).map(([part, schema]) => cmsField(part, schema as z.ZodType, words));
      return { widget: 'list', fields, collapsed: false, summary: `{{fields.${fields[0]!.name}}}` };
    }
  }
  throw new Error(`The editing page cannot show the field ${name} (${node.type}).`);
}

function optionsOf(node: z.ZodType, words: Record<string, string>) {
  return (node as z.ZodEnum).options.map((value) => ({ label: words[value] ?? String(value), value: String(value) }));
}
