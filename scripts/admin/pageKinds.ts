/** What can be written on the editing page, with the folder each kind stands in. */
export const folders = { booth: 'booths', zone: 'zones', tour: 'tours', question: 'questions', term: 'glossary', bank: 'bank' } as const;
export type PageKind = keyof typeof folders;
export const pageKinds = Object.keys(folders) as PageKind[];
