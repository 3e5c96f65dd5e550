import { originalLang } from '../../exhibition/types';
import type { Words } from '../../exhibition/words';
import { takeInventory, type PageFiles } from '../inventory';
import { listFiles } from '../listFiles';
import { createContentReader, type PageDocuments } from '../readContent';

/** Something that stands in the hall already. */
export interface Known {
  id: string;
  title: string;
  order: number;
  /** Path in the content folder. */
  file: string;
  /** Zone of a booth or a question. */
  zone?: string;
}

/** What a new file may be put beside, linked to, or clash with. */
export interface HallSoFar {
  zone: Known[];
  booth: Known[];
  tour: Known[];
  question: Known[];
  term: Known[];
  story: Known[];
  bank: Known[];
  words: Words;
}

/** Reads a content folder; of a file with mistakes what is right counts. */
export async function readHallSoFar(folder: string): Promise<HallSoFar> {
  const { files } = await listFiles(folder);
  const inventory = takeInventory(files);
  const content = await createContentReader(folder)(inventory);
  const order = content.hall?.original.right.order ?? [];
  const place = (zone: string) => (order.includes(zone) ? order.indexOf(zone) : order.length);
  return {
    zone: content.zones.map((page) => known(page)).toSorted((a, b) => place(a.id) - place(b.id)),
    booth: content.booths.map((page) => known(page, page.files.zone)).toSorted((a, b) => place(a.zone!) - place(b.zone!) || a.order - b.order),
    tour: content.tours.map((page) => known(page)),
    question: content.questions.map((page) => known(page, page.original.right.zone)),
    term: content.terms.map((page) => known(page)),
    story: inventory.stories.map(({ id, original }) => ({ id, title: id, order: 0, file: original })),
    bank: content.banks.map((page) => known(page)),
    words: content.words.get(originalLang)!,
  };
}

type Titled = Partial<{ title: string; order: number }>;

function known({ files, original }: PageDocuments<Titled, unknown, PageFiles>, zone?: string): Known {
  const { title = files.id, order = 0 } = original.right;
  return { id: files.id, title, order, file: files.original, ...(zone !== undefined && { zone }) };
}
