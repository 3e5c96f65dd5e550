interface OldDocument {
  /** What Safari, and Chromium before 128, have instead. */
  caretRangeFromPoint?(x: number, y: number): Range | null;
}

/** The place of the text at a point of the window (CSS pixels); null between the texts. */
export function caretAt(x: number, y: number): { node: Node; offset: number } | null {
  if ('caretPositionFromPoint' in document) {
    const caret = document.caretPositionFromPoint(x, y);
    return caret && { node: caret.offsetNode, offset: caret.offset };
  }
  const range = (document as OldDocument).caretRangeFromPoint?.(x, y);
  return range ? { node: range.startContainer, offset: range.startOffset } : null;
}
