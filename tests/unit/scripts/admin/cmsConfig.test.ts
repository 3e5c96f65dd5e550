import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { cmsConfig, cmsField, type CmsField } from '../../../../scripts/admin/cmsConfig';
import { pageKinds } from '../../../../scripts/admin/pageKinds';
import { draftSchemas } from '../../../../src/content/drafts/draft';
import { readHallSoFar } from '../../../../src/content/drafts/hallSoFar';
import { inner, type ObjectSchema } from '../../../../src/content/validate';
import { today, writeContent } from '../../content/contentFolder';

/** What the path of a file says, and its text: no fields of the schema. */
const besides = { booth: ['zone', 'id', 'body'], zone: ['id', 'body'], tour: ['id', 'body'], question: ['id', 'body'], term: ['id', 'body'], bank: ['id', 'body'] };

let collections: ReturnType<typeof cmsConfig>['collections'];
beforeAll(async () => {
  collections = cmsConfig(await readHallSoFar(await writeContent()), today).collections;
});

/** Every name of a schema, those within lists as `sources.title`. */
function namesIn(schema: ObjectSchema): string[] {
  return Object.entries(schema.shape).flatMap(([name, field]) => {
    const node = inner(field as z.ZodType);
    const entry = node.type === 'array' ? inner((node as z.ZodArray<z.ZodType>).element) : undefined;
    return [name, ...(entry?.type === 'object' ? namesIn(entry as ObjectSchema).map((part) => `${name}.${part}`) : [])];
  });
}

function namesOn(fields: CmsField[]): string[] {
  return fields.flatMap(({ name, fields: parts }) => [name, ...namesOn((parts ?? []) as CmsField[]).map((part) => `${name}.${part}`)]);
}

describe('the editing page', () => {
  it.each(pageKinds)('shows every field of a %s and no other', (kind) => {
    const shown = namesOn(collections.find(({ name }) => name === kind)!.fields);
    expect(shown.toSorted()).toEqual([...namesIn(draftSchemas[kind]), ...besides[kind]].toSorted());
  });

  it.each(pageKinds)('asks of a %s just what its schema does, and calls everything by a Chinese name', (kind) => {
    for (const [name, field] of Object.entries(draftSchemas[kind].shape)) {
      const shown = collections.find((collection) => collection.name === kind)!.fields.find((one) => one.name === name)!;
      expect(shown.required !== false, name).toBe((field as z.ZodType).type !== 'optional');
      expect(shown.label).toMatch(/\p{Script=Han}/u);
      expect(shown.hint).toBe((field as z.ZodType).description);
    }
  });

  it('offers what a schema lets one choose, and the zones and booths there are', () => {
    const fields = (kind: string) => Object.fromEntries(collections.find(({ name }) => name === kind)!.fields.map((field) => [field.name, field]));
    expect(fields('booth').audience).toMatchObject({ widget: 'select', multiple: true, default: ['everyone'] });
    expect(fields('booth').model).toMatchObject({ widget: 'select' });
    expect(fields('booth').zone).toMatchObject({ options: [{ label: '存钱', value: 'accounts' }] });
    expect(fields('question').booth).toMatchObject({ options: [{ label: '存款保险', value: 'insured' }] });
    expect(fields('booth').reviewed).toMatchObject({ widget: 'datetime', default: today });
    expect(fields('booth').order).toMatchObject({ widget: 'number', default: 20 });
    expect(fields('zone').colour).toMatchObject({ widget: 'string' });
  });

  it('refuses a kind of field it cannot show', () => {
    expect(() => cmsField('odd', z.date(), {})).toThrow('odd (date)');
  });
});
