/** What the search reads of one page: a booth, or a zone's introduction. Made by the content compiler. */
export interface SearchDocument {
  id: string;
  kind: 'booth' | 'zone';
  /** The zone the booth stands in; for a zone, its own id. */
  zone: string;
  title: string;
  summary: string;
  keywords: string[];
  /** Title and keywords of the same page in the hall's other languages, so that it is found by either name. */
  also?: string[];
  /** The body as plain text, without markup. */
  text: string;
}
