import type { z } from 'zod';
import type { Problem } from '../exhibition/types';
import type { FieldPath, Fields } from './fields';
import { didYouMean } from './nearest';
import { excerpt, problem, type RuleName } from './problems';

type Issue = z.core.$ZodIssue;
export type ObjectSchema = z.ZodObject<z.core.$ZodShape>;

/** Checks fields against a schema; `value` is there only when nothing is wrong. */
export function validate<Schema extends ObjectSchema>(schema: Schema, fields: Fields, file: string): { value?: z.infer<Schema>; problems: Problem[] } {
  const result = schema.safeParse(fields.data);
  if (result.success) return { value: result.data, problems: [] };
  return { problems: result.error.issues.flatMap((issue) => explain(issue, schema, fields, file)) };
}

/** The fields that are right on their own, for showing what can be shown of a file with problems. */
export function rightFields<Schema extends ObjectSchema>(schema: Schema, data: Record<string, unknown>): Partial<z.infer<Schema>> {
  const right = Object.entries(schema.shape).flatMap(([key, field]) => {
    const result = (field as z.ZodType).safeParse(data[key]);
    return result.success && result.data !== undefined ? [[key, result.data] as const] : [];
  });
  return Object.fromEntries(right) as Partial<z.infer<Schema>>;
}

function explain(issue: Issue, schema: ObjectSchema, fields: Fields, file: string): Problem[] {
  const field = nameOf(issue.path);
  const value = valueAt(fields.data, issue.path);
  const about = describe(schema, issue.path);
  const here = fields.at(issue.path);

  if (issue.code === 'unrecognized_keys') {
    const known = fieldsAt(schema, issue.path);
    return issue.keys.map((key) => {
      const params = { field: excerpt(key), hint: didYouMean(key, known), fields: known.slice(0, 20).join('、') };
      return problem('unknown-field', file, fields.at([...issue.path, key], true), params);
    });
  }
  if (issue.code === 'custom' && issue.params?.rule !== undefined) {
    const { rule, ...params } = issue.params as { rule: RuleName } & Record<string, string | number>;
    return [problem(rule, file, here, params as Parameters<typeof problem<RuleName>>[3])];
  }
  if (value === undefined || value === null) {
    const name = issue.path.findLast((step) => typeof step === 'string') ?? field;
    return [problem('missing-field', file, fields.at(issue.path, true), { field, name, about })];
  }
  if (issue.code === 'invalid_type') {
    return [problem('wrong-type', file, here, { field, expected: typeNames[issue.expected] ?? issue.expected, value: excerpt(value), about })];
  }
  if (issue.code === 'invalid_value') {
    const values = issue.values.map(String);
    const params = { field, value: excerpt(value), expected: `能写的有：${values.join('、')}。`, hint: didYouMean(String(value), values) };
    return [problem('bad-value', file, here, params)];
  }
  return [problem('bad-value', file, here, { field, value: excerpt(value), expected: issue.message, hint: '' })];
}

const typeNames: Record<string, string> = {
  string: '文字',
  number: '数字',
  array: '列表（如 [甲, 乙]）',
  object: '一行一项的“名称: 内容”',
};

/** `sources[0].title` as an editor reads it: sources 第 1 条的 title. */
function nameOf(path: FieldPath): string {
  return path.map((step) => (typeof step === 'number' ? ` 第 ${step + 1} 条的 ` : String(step))).join('').replace(/的 $/, '');
}

function valueAt(data: unknown, path: FieldPath): unknown {
  return path.reduce<unknown>((value, step) => (value as Record<PropertyKey, unknown> | undefined)?.[step], data);
}

function describe(schema: ObjectSchema, path: FieldPath): string {
  let description: string | undefined;
  walk(schema, path, (node) => (description = node.description ?? description));
  return description ?? '';
}

function fieldsAt(schema: ObjectSchema, path: FieldPath): string[] {
  let shape: object = schema.shape;
  walk(schema, path, (node) => {
    if (node.type === 'object') shape = (node as ObjectSchema).shape;
  });
  return Object.keys(shape);
}

/** Visits the schema of every step of `path`, looking through optional and piped schemas. */
function walk(schema: z.ZodType, path: FieldPath, visit: (node: z.ZodType) => void): void {
  let node: z.ZodType | undefined = schema;
  for (const step of path) {
    node = inner(node);
    if (node === undefined) return;
    if (node.type === 'array') node = (node as z.ZodArray<z.ZodType>).element;
    else if (node.type === 'object') node = (node as ObjectSchema).shape[String(step)] as z.ZodType | undefined;
    else return;
    if (node === undefined) return;
    visit(node);
    visit(inner(node));
  }
}

/** What a field is beneath optional and piped schemas. */
export function inner(node: z.ZodType): z.ZodType {
  if (node.type === 'pipe') return inner((node as z.ZodPipe<z.ZodType, z.ZodType>).out);
  return node.type === 'optional' ? inner((node as z.ZodOptional<z.ZodType>).unwrap()) : node;
}
