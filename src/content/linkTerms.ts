import type { Element, ElementContent, Root, Text } from 'hast';
import { termPath } from '../exhibition/paths';

/** The names of the glossary in one language, made ready for finding them in texts. */
export interface TermFinder {
  pattern: RegExp;
  idOf: ReadonlyMap<string, string>;
}

/** What is left alone: a link already leads somewhere, a heading is a name, code is not prose. */
const leftAlone = /^(?:a|h[1-6]|th|code|pre)$/;

/** Makes a finder of every name of every term; undefined when there are none. */
export function termFinder(terms: { id: string; names: string[] }[]): TermFinder | undefined {
  const idOf = new Map(terms.flatMap(({ id, names }) => names.map((name) => [name.toLowerCase(), id] as const)));
  if (idOf.size === 0) return undefined;
  const longestFirst = [...idOf.keys()].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  return { pattern: new RegExp(longestFirst.map(whole).join('|'), 'giu'), idOf };
}

/** The name as it stands in a text: a Latin name is not part of a longer word, a Chinese one may touch its neighbours. */
function whole(name: string): string {
  const before = /^[\p{Script=Latin}\p{N}]/u.test(name) ? '(?<![\\p{Script=Latin}\\p{N}])' : '';
  const after = /[\p{Script=Latin}\p{N}]$/u.test(name) ? '(?![\\p{Script=Latin}\\p{N}])' : '';
  return before + name.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&') + after;
}

/** Turns the first occurrence of each term in `tree` into a link to its entry in the glossary of `lang`. */
export function linkTerms(tree: Root, { pattern, idOf }: TermFinder, lang: string): void {
  const met = new Set<string>();

  function linkIn(node: Root | Element): void {
    node.children = (node.children as ElementContent[]).flatMap((child): ElementContent[] => {
      if (child.type === 'text') return linked(child);
      // In an exhibit the words are on buttons and in what somebody says; a link has no place there.
      if (child.type === 'element' && !leftAlone.test(child.tagName) && child.properties.dataExhibit === undefined) linkIn(child);
      return [child];
    });
  }

  function linked({ value }: Text): (Text | Element)[] {
    const parts: (Text | Element)[] = [];
    let from = 0;
    for (const { 0: name, index } of value.matchAll(pattern)) {
      const id = idOf.get(name.toLowerCase())!;
      if (met.has(id)) continue;
      met.add(id);
      parts.push({ type: 'text', value: value.slice(from, index) });
      parts.push({ type: 'element', tagName: 'a', properties: { className: ['term'], href: `~/${termPath(lang, id)}` }, children: [{ type: 'text', value: name }] });
      from = index + name.length;
    }
    return [...parts, { type: 'text', value: value.slice(from) }];
  }

  linkIn(tree);
}
