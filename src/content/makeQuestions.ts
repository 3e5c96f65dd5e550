import type { SearchDocument } from '../exhibition/searchDocument';
import type { Question } from '../exhibition/types';
import { isReviewDue } from './checkDates';
import { shortAnswer } from './checkQuestion';
import { chooseText } from './chooseText';
import type { Document } from './document';
import { otherNames } from './otherNames';
import type { QuestionDocuments } from './readContent';

interface Surroundings {
  lang: string;
  broken: ReadonlySet<string>;
  /** `YYYY-MM-DD`. */
  today: string;
  /** Ids of the zones in their order. */
  zones: string[];
  html: (document: Document<unknown>, textLang: string) => string;
}

/** The questions of one language in the order of their zones, each with what the search reads of it. */
export function makeQuestions(questions: QuestionDocuments[], { lang, broken, today, zones, html }: Surroundings): { question: Question; search: SearchDocument }[] {
  return questions
    .flatMap((documents) => {
      const fields = documents.original.value;
      return fields && !broken.has(documents.original.file) ? [{ documents, fields, id: documents.files.id }] : [];
    })
    .sort((a, b) => zones.indexOf(a.fields.zone) - zones.indexOf(b.fields.zone) || a.fields.order - b.fields.order || (a.id < b.id ? -1 : 1))
    .map(({ documents, fields, id }) => {
      const { translation, text, textLang } = chooseText(documents, lang, broken);
      const { title, keywords, sources } = { ...fields, ...translation?.value };
      const { zone, booth, reviewed, reviewEvery } = fields;
      const short = shortAnswer(text);
      const question: Question = { id, zone, booth, lang: textLang, title, short, html: html(text, textLang), sources, reviewed, reviewEvery, reviewDue: isReviewDue(fields, today) };
      const also = otherNames(documents, text, broken, (value) => [value.title, ...value.keywords]);
      return { question, search: { id, kind: 'question', zone, title, summary: short, keywords, also, text: text.text } };
    });
}
