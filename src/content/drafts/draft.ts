/** New files: what each kind asks, and the file made of the answers. */
import { z } from 'zod';
import { isGoodId } from '../inventory';
import { isoDay } from '../mend/isoDay';
import { bankSchema } from '../schemas/bank';
import { boothSchema } from '../schemas/booth';
import { list, text } from '../schemas/fields';
import { questionSchema } from '../schemas/question';
import { sourceSchema } from '../schemas/source';
import { termSchema } from '../schemas/term';
import { tourSchema } from '../schemas/tour';
import { zoneSchema } from '../schemas/zone';
import type { ObjectSchema } from '../validate';
import { bankBody, bodies, storyText, tourBody } from './bodies';
import { frontmatter } from './frontmatter';
import type { HallSoFar, Known } from './hallSoFar';
import { idFromTitle } from './idFromTitle';
import { fieldQuestion, judge, type Answers, type Choice, type Question } from './question';

export const draftKinds = ['booth', 'zone', 'tour', 'question', 'term', 'story', 'bank'] as const;
export type DraftKind = (typeof draftKinds)[number];

/** As an editor calls them. */
export const draftNames: Record<DraftKind, string> = { booth: '展位', zone: '展区', tour: '导览', question: '问题', term: '词语', story: '故事', bank: '前后比一比的题' };

/** A story's head; ink files have no schema of their own. */
const storySchema = z.strictObject({
  title: text().describe('故事的名字。'),
  look: z.enum(['call', 'chat']).describe('样子：call 是电话，chat 是聊天。'),
  who: text().describe('对方显示的名字，例如 陌生号码。'),
});

/** The fields of each kind. */
export const draftSchemas: Record<DraftKind, ObjectSchema> = { booth: boothSchema, zone: zoneSchema, tour: tourSchema, question: questionSchema, term: termSchema, story: storySchema, bank: bankSchema };

/** Fields that a new file leaves out, though it may have them, are not asked; these are. */
const askedThoughOptional = new Set(['also']);

/** Every name an answer may be given under. */
export const answerNames: string[] = [...new Set([...Object.values(draftSchemas).flatMap(({ shape }) => Object.keys(shape)), 'id', 'stops'])];

/** What usually is the answer. */
export const usual: Record<string, string> = { audience: 'everyone', minutes: '2', reviewEvery: '6', motif: 'drum-star', colour: '#1f3f77', look: 'call', also: '' };

/** One question after another; each may depend on the answers before it. `today` is `YYYY-MM-DD`. */
export function questionsOf(kind: DraftKind, hall: HallSoFar, today: string): ((answers: Answers) => Question)[] {
  const schema = draftSchemas[kind];
  const asked = Object.entries(schema.shape).flatMap(([name, field]) => {
    if (name === 'order' || ((field as z.ZodType).type === 'optional' && !askedThoughOptional.has(name))) return [];
    return [(answers: Answers) => ask(schema, name, answers, hall, today)];
  });
  const [title, ...rest] = asked;
  return [
    title!,
    ...(kind === 'booth' ? [() => zoneQuestion(hall)] : []),
    (answers) => idQuestion(kind, hall, answers),
    ...rest,
    ...(kind === 'tour' ? [() => stopsQuestion(hall)] : []),
  ];
}

function ask(schema: ObjectSchema, name: string, answers: Answers, hall: HallSoFar, today: string): Question {
  if (name === 'sources') return sourcesQuestion();
  const near = hall.booth.filter(({ zone }) => zone === answers.zone);
  const choices = name === 'zone' ? choicesOf(hall.zone) : name === 'booth' ? choicesOf(near.length > 0 ? near : hall.booth) : undefined;
  const fallback = name === 'reviewed' ? today : usual[name];
  const question = fieldQuestion(schema, name, { ...(choices && { choices }), ...(fallback !== undefined && { fallback }) }, hall.words);
  if (!askedThoughOptional.has(name)) return question;
  return { ...question, read: (answer) => (answer.trim() === '' ? { value: '' } : question.read(answer)) };
}

function zoneQuestion(hall: HallSoFar): Question {
  const shape = z.strictObject({ zone: text().describe('放在哪个展区？') });
  return fieldQuestion(shape, 'zone', { choices: choicesOf(hall.zone) });
}

function idQuestion(kind: DraftKind, hall: HallSoFar, { title }: Answers): Question {
  const suggested = idFromTitle(String(title));
  return {
    name: 'id',
    about: '文件的名字，也是网址：只用小写英文字母、数字和短横线。',
    ...(suggested !== '' && { fallback: suggested }),
    read: (answer) => {
      const id = answer.trim().toLowerCase();
      const other = hall[kind].find((one) => one.id === id);
      if (other) return { wrong: `已经有这个名字了（${other.file}），请换一个。` };
      return isGoodId(id) ? { value: id } : { wrong: '只能用小写英文字母、数字和短横线，例如 fake-police。' };
    },
  };
}

/** Each source on a line of its own: name, issuer and, if known, day, between upright strokes. */
function sourcesQuestion(): Question {
  const field = list(sourceSchema).describe('依据，至少一条。');
  return {
    name: 'sources',
    about: field.description!,
    read: (answer) => {
      const sources = answer.split('\n').filter((line) => line.trim() !== '').map((line) => {
        const [title = '', issuer = '', date = ''] = line.split(/[|｜]/).map((part) => part.trim());
        return { title, issuer, ...(date !== '' && { date: isoDay(date) ?? date }) };
      });
      return judge(field, 'sources', sources);
    },
  };
}

function stopsQuestion(hall: HallSoFar): Question {
  const shape = z.strictObject({ stops: list(text()).describe('依次走到哪几个展位？') });
  return fieldQuestion(shape, 'stops', { choices: choicesOf(hall.booth), fallback: hall.booth.slice(0, 3).map(({ id }) => id).join(',') });
}

function choicesOf(known: Known[]): Choice[] {
  return known.map(({ id, title }) => ({ value: id, label: title }));
}

/** The file made of the answers: its path in the content folder and its text, which the content check passes. */
export function draftFile(kind: DraftKind, answers: Answers, hall: HallSoFar): { file: string; text: string } {
  const id = String(answers.id);
  if (kind === 'story') return { file: `stories/${id}.ink`, text: storyText(answers as Record<'title' | 'look' | 'who', string>) };
  const folder = { booth: `booths/${String(answers.zone)}`, zone: 'zones', tour: 'tours', question: 'questions', term: 'glossary', bank: 'bank' }[kind];
  const siblings = kind === 'booth' || kind === 'question' ? hall[kind].filter(({ zone }) => zone === answers.zone) : hall[kind];
  const order = Math.max(0, ...siblings.map((one) => one.order)) + 10;
  const fields = Object.keys(draftSchemas[kind].shape).flatMap((name) => {
    const value = name === 'order' ? order : answers[name];
    return value === undefined || value === '' ? [] : [[name, value] as const];
  });
  const stops = ((answers.stops ?? []) as string[]).map((stop) => hall.booth.find((booth) => booth.id === stop)!);
  const body = kind === 'tour' ? tourBody(stops) : kind === 'bank' ? bankBody(`${id}-1`) : bodies[kind];
  return { file: `${folder}/${id}.md`, text: `---\n${frontmatter(Object.fromEntries(fields))}---\n\n${body}` };
}
