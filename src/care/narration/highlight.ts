import { findSentences, rangeOf, type Sentence } from './findSentences';

/** Name of the highlight in the style sheet. */
const name = 'spoken';

/** Marks one sentence under a root, or none. */
export interface Marker {
  /** Marks a sentence and tells where it stands now; null marks nothing. */
  mark(sentence: number | null): Range | null;
}

/** Marks without touching the text where the browser can, else by wrapping it. */
export function createMarker(root: Element): Marker {
  return 'highlights' in CSS ? highlightMarker(root) : wrapMarker(root);
}

function highlightMarker(root: Element): Marker {
  return {
    mark(at) {
      const sentence = at === null ? undefined : findSentences(root)[at];
      if (!sentence) {
        CSS.highlights.delete(name);
        return null;
      }
      const range = rangeOf(sentence);
      CSS.highlights.set(name, new Highlight(range));
      return range;
    },
  };
}

/** Each text node of the sentence is put in a `<mark>`; when the next is marked the text is made whole again. */
export function wrapMarker(root: Element): Marker {
  let marks: HTMLElement[] = [];

  function unwrap(): void {
    for (const mark of marks) {
      const parent = mark.parentNode;
      mark.replaceWith(...mark.childNodes);
      parent?.normalize();
    }
    marks = [];
  }

  return {
    mark(at) {
      unwrap();
      const sentence = at === null ? undefined : findSentences(root)[at];
      if (!sentence) return null;
      const range = rangeOf(sentence);
      marks = textsOf(sentence, range).map((text) => {
        const mark = document.createElement('mark');
        mark.className = name;
        text.replaceWith(mark);
        mark.append(text);
        return mark;
      });
      const whole = document.createRange();
      whole.setStartBefore(marks[0]!);
      whole.setEndAfter(marks.at(-1)!);
      return whole;
    },
  };
}

/** The sentence's text nodes, its ends cut off from what stands before and after. */
function textsOf({ from, to }: Sentence, range: Range): Text[] {
  const walker = document.createTreeWalker(range.commonAncestorContainer.parentNode ?? range.commonAncestorContainer, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) if (range.intersectsNode(node)) texts.push(node as Text);
  const kept = texts.filter((text) => text.data.trim() !== '' && !(text === to.node && to.offset === 0));
  return kept.map((text) => {
    if (text === to.node && to.offset < text.length) text.splitText(to.offset);
    return text === from.node && from.offset > 0 ? text.splitText(from.offset) : text;
  });
}
