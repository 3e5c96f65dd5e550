import type { Element, ElementContent, Root } from 'hast';
import { originalLang } from '../exhibition/types';

const run = /\p{Script=Han}[\p{Script=Han}\p{N}]*/gu;

/** Marks the Chinese words in a text of another language, so that a screen reader says them in Chinese (WCAG 3.1.2). */
export function markChinese(node: Root | Element): void {
  node.children = (node.children as ElementContent[]).flatMap((child): ElementContent[] => {
    if (child.type === 'element') markChinese(child);
    if (child.type !== 'text') return [child];
    const parts: ElementContent[] = [];
    let from = 0;
    for (const { 0: word, index } of child.value.matchAll(run)) {
      parts.push({ type: 'text', value: child.value.slice(from, index) });
      parts.push({ type: 'element', tagName: 'span', properties: { lang: originalLang }, children: [{ type: 'text', value: word }] });
      from = index + word.length;
    }
    return from === 0 ? [child] : [...parts, { type: 'text', value: child.value.slice(from) }];
  });
}
