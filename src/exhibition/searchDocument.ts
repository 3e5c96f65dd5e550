/** What a search may find: the hall's pages, and things that answer or act without one. */
export const searchKinds = ['booth', 'zone', 'question', 'term', 'hotline', 'setting'] as const;
export type SearchKind = (typeof searchKinds)[number];

/** What the search reads of one thing it may find. Made by the content compiler. */
export interface SearchDocument {
  id: string;
  kind: SearchKind;
  /** The zone a booth or question stands in; for a zone, its own id; '' for what stands in none. */
  zone: string;
  title: string;
  /** One sentence for the list of results. */
  summary: string;
  keywords: string[];
  /** Title and keywords of the same thing in the hall's other languages, so that it is found by either name. */
  also?: string[];
  /** The body as plain text, without markup. */
  text: string;
  /** What answers a visitor at once, as plain text: a question's short answer, a term's explanation. The summary when missing. */
  answer?: string;
  /** The number a hotline is called at. */
  number?: string;
}
