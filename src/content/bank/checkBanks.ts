import type { Problem } from '../../exhibition/types';
import { problem } from '../problems';
import type { BankDocuments } from '../readContent';
import { bankLimits, translatedBankLimits } from './readForm';
import { readItems, type PlacedItem } from './readItems';

/** Checks every theme's items, that no name is given twice, and that translations ask the same in the same order. */
export function checkBanks(banks: BankDocuments[]): Problem[] {
  return [...banks.flatMap(checkBank), ...checkNames(banks)];
}

function checkBank({ original, translations }: BankDocuments): Problem[] {
  // A file that could not be read has no body; what is wrong with it has been said.
  if (original.body.children.length === 0) return [];
  const wanted = readItems(original, bankLimits);
  const strays = original.right.kind === 'knowledge' ? wanted.items.filter(({ forms }) => forms[0].alarm !== undefined) : [];
  const problems = [...wanted.problems, ...strays.map(({ id, at }) => problem('bank-signal', original.file, at, { item: id }))];
  const translated = [...translations.values()].filter(({ body }) => body.children.length > 0).flatMap((translation) => {
    const { items, problems: found } = readItems(translation, translatedBankLimits);
    if (found.length > 0 || problems.length > 0) return found;
    const index = items.findIndex((item, i) => shapeOf(item) !== shapeOf(wanted.items[i]));
    if (index < 0 && items.length === wanted.items.length) return [];
    const first = index < 0 ? items.length : index;
    const at = (items[first] ?? items.at(-1) ?? { at: translation.at([]) }).at;
    return [problem('bank-differs', translation.file, at, { number: first + 1, item: wanted.items[first]?.id ?? '（没有这道题）' })];
  });
  return [...problems, ...translated];
}

/** What a translation must have the same. */
function shapeOf(item: PlacedItem | undefined): string {
  return JSON.stringify(item && [item.id, item.forms.map(({ right, alarm, answers }) => [right, alarm ?? null, answers.length])]);
}

/** What a visitor answered is kept by an item's name, so it names one item of all themes. */
function checkNames(banks: BankDocuments[]): Problem[] {
  const owners = new Map<string, string>();
  return banks.flatMap(({ original }) =>
    readItems(original, bankLimits).items.flatMap(({ id, at }) => {
      const other = owners.get(id);
      owners.set(id, other ?? original.file);
      return other === undefined ? [] : [problem('bank-twice', original.file, at, { item: id, other })];
    }),
  );
}
