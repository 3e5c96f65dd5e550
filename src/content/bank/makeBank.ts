import { originalLang, type BankItem, type BankTheme } from '../../exhibition/types';
import { isReviewDue } from '../checkDates';
import { chooseText } from '../chooseText';
import type { BankDocuments } from '../readContent';
import { bankLimits, translatedBankLimits } from './readForm';
import { readItems } from './readItems';

interface Surroundings {
  lang: string;
  broken: ReadonlySet<string>;
  /** `YYYY-MM-DD`. */
  today: string;
  /** Whether the booth of this id is on show. */
  isShown: (id: string) => boolean;
}

/** The themes of one language in their order, each in the original language where a translation is missing or `broken`. */
export function makeBank(banks: BankDocuments[], { lang, broken, today, isShown }: Surroundings): BankTheme[] {
  return banks
    .flatMap((documents) => {
      const fields = documents.original.value;
      return fields && !broken.has(documents.original.file) ? [{ documents, fields, id: documents.files.id }] : [];
    })
    .sort((a, b) => a.fields.order - b.fields.order || (a.id < b.id ? -1 : 1))
    .map(({ documents, fields, id }): BankTheme => {
      const { translation, text, textLang } = chooseText(documents, lang, broken);
      const { items } = readItems(text, translation ? translatedBankLimits : bankLimits);
      // Translations do not repeat the links.
      const booths = new Map(readItems(documents.original, bankLimits).items.map((item) => [item.id, item.booths.filter(isShown)]));
      return {
        id,
        title: translation?.value?.title ?? fields.title,
        items: items.map(({ id, forms }): BankItem => ({ id, kind: kindOf(fields.kind, forms), booths: booths.get(id) ?? [], forms })),
        sources: translation?.value?.sources ?? fields.sources,
        reviewed: fields.reviewed,
        reviewDue: isReviewDue(fields, today),
        ...(textLang !== lang && { lang: originalLang }),
      };
    });
}

function kindOf(kind: 'knowledge' | 'scams', [first]: BankItem['forms']): BankItem['kind'] {
  if (kind === 'knowledge') return kind;
  return first.alarm === undefined ? 'signal' : 'noise';
}
