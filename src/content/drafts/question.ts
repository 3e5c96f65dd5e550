import { z } from 'zod';
import { isoDay } from '../mend/isoDay';
import { fileStart } from '../problems';
import { inner, validate, type ObjectSchema } from '../validate';

export type Value = string | number | string[] | Record<string, string>[];
export type Answers = Record<string, Value>;

export interface Choice {
  value: string;
  label: string;
}

/** One thing a new file needs to know. */
export interface Question {
  /** Name of the field, and of the flag that answers it. */
  name: string;
  /** What is asked, as a sentence. */
  about: string;
  /** The answer taken when none is given; without it the question must be answered. */
  fallback?: string;
  choices?: Choice[];
  /** Several answers may be given, with commas between. */
  many?: true;
  /** Makes the field's value of what was typed, or says why it cannot. */
  read(answer: string): { value: Value } | { wrong: string };
}

type Extra = Partial<Pick<Question, 'fallback' | 'choices'>>;

/** The question for a field of a schema: its description asks, and it judges the answer. */
export function fieldQuestion(schema: ObjectSchema, name: string, extra: Extra = {}, labels: Record<string, string> = {}): Question {
  const field = schema.shape[name] as z.ZodType;
  const { type } = inner(field);
  const choices = extra.choices ?? optionsOf(field)?.map((value) => ({ value, label: labels[value] ?? value }));
  const read = (answer: string): ReturnType<Question['read']> => {
    const parts = type === 'array' ? answer.trim().replace(/^[[【［]|[\]】］]$/g, '').split(/[,，、]/).map((part) => part.trim()).filter(Boolean) : [answer.trim()];
    const chosen = parts.map((part) => chosenValue(part, choices));
    const stranger = choices && chosen.find((value) => !choices.some((choice) => choice.value === value));
    if (stranger !== undefined) return { wrong: `没有“${stranger}”，请写前面的数字。` };
    const value: Value = type === 'array' ? chosen : type === 'number' && chosen[0] !== '' ? Number(chosen[0]) : (isoDay(chosen[0]!) ?? chosen[0]!);
    return judge(field, name, value);
  };
  return { name, about: field.description ?? name, ...extra, ...(choices && { choices }), ...(type === 'array' && { many: true as const }), read };
}

/** Holds a value against its field's schema, and says what is wrong as the content check would. */
export function judge(field: z.ZodType, name: string, value: Value): { value: Value } | { wrong: string } {
  const { problems } = validate(z.strictObject({ [name]: field }), { data: { [name]: value }, at: () => fileStart, warnings: [] }, '');
  const [first] = problems;
  return first ? { wrong: first.message + first.mend } : { value };
}

function chosenValue(part: string, choices: Choice[] | undefined): string {
  return (/^\d+$/.test(part) ? choices?.[Number(part) - 1]?.value : choices?.find(({ label }) => label === part)?.value) ?? part;
}

function optionsOf(field: z.ZodType): string[] | undefined {
  const node = inner(field);
  const entry = node.type === 'array' ? inner((node as z.ZodArray<z.ZodType>).element) : node;
  return entry.type === 'enum' ? (entry as z.ZodEnum).options.map(String) : undefined;
}
