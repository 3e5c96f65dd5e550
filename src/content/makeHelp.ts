import { originalLang, type Help } from '../exhibition/types';
import { isReviewDue } from './checkDates';
import { chooseText } from './chooseText';
import type { Document } from './document';
import type { HelpDocuments } from './readContent';

interface Surroundings {
  lang: string;
  broken: ReadonlySet<string>;
  /** `YYYY-MM-DD`. */
  today: string;
  html: (document: Document<unknown>, textLang: string) => string;
}

/** What stands round the hotlines in one language; empty when there is no good `help.md`. */
export function makeHelp(documents: HelpDocuments | undefined, { lang, broken, today, html }: Surroundings): Help {
  const fields = documents?.original.value;
  if (!documents || !fields || broken.has(documents.original.file)) return { cheated: [], family: [], html: '', sources: [], reviewDue: false };
  const { translation, text, textLang } = chooseText(documents, lang, broken);
  const { cheated, family, sources } = { ...fields, ...translation?.value };
  return {
    cheated, family, html: html(text, textLang), sources, reviewed: fields.reviewed, reviewDue: isReviewDue(fields, today),
    ...(textLang !== lang && { lang: originalLang }),
  };
}
