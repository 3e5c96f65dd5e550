/** An element's words, without the pinyin that may stand over them. */
export function textOf(element: Element): string {
  const copy = element.cloneNode(true) as Element;
  for (const pinyin of copy.querySelectorAll('rt, rp')) pinyin.remove();
  return copy.textContent.trim();
}
