import type { Element, ElementContent } from 'hast';
import { readPath } from '../exhibition/paths';
import type { Problem, TourStop } from '../exhibition/types';
import type { Document } from './document';
import { plainText } from './markdown/plainText';
import { fileStart, problem, type Point } from './problems';
import { lengthOf } from './schemas/fields';

/** Characters a line may have in the original language, counted as Chinese ones; it is said standing up. */
export const lineLimit = 60;
/** Other languages need more letters: 180 Latin letters. */
export const translatedLineLimit = 90;

/** A stop with the place of its item in the file. */
export interface PlacedStop extends TourStop {
  at: Point;
}

/** Reads the stops of a tour: the body is one numbered list, each item a link to a booth and the line to say there. */
export function readStops({ file, body }: Document<unknown>, limit: number): { stops: PlacedStop[]; problems: Problem[] } {
  const stops: PlacedStop[] = [];
  const problems: Problem[] = [];
  const blocks = body.children.filter((node) => node.type === 'element');
  const [list] = blocks;
  const stray = blocks.find((block, index) => index > 0 || block.tagName !== 'ol');
  if (stray) problems.push(problem('tour-not-a-list', file, placeOf(stray), {}));
  if (list?.tagName !== 'ol') return { stops, problems };
  for (const item of list.children.filter((node) => node.type === 'element')) {
    const at = placeOf(item);
    const content = unwrapped(item);
    const link = content[0];
    if (link?.type !== 'element' || link.tagName !== 'a') {
      problems.push(problem('tour-stop-link', file, at, {}));
      continue;
    }
    const line = plainText({ type: 'root', children: content.slice(1) }).replace(/^[：:]\s*/, '');
    const length = lengthOf(line);
    if (line === '') problems.push(problem('tour-line-empty', file, at, {}));
    else if (length > limit) problems.push(problem('tour-line-long', file, at, { length, limit }));
    // A link without an address has been refused and reported already.
    if (link.properties.href === undefined) continue;
    const booth = boothOf(String(link.properties.href));
    if (booth === undefined) problems.push(problem('tour-stop-link', file, placeOf(link), {}));
    else stops.push({ booth, line, at });
  }
  return { stops, problems };
}

/** The booth a `~/booth/x/` address leads to. */
export function boothOf(href: string): string | undefined {
  const target = href.startsWith('~/') ? readPath(href.slice(2), []) : null;
  return target?.page.kind === 'booth' ? target.page.id : undefined;
}

/** The content of an item, out of the paragraph that blank lines between items make, without leading space. */
function unwrapped(item: Element): ElementContent[] {
  const content = item.children.filter((node) => node.type !== 'text' || node.value.trim() !== '');
  const [first, ...rest] = content;
  return first?.type === 'element' && first.tagName === 'p' ? [...first.children, ...rest] : content;
}

function placeOf(node: Element): Point {
  return node.position?.start ?? fileStart;
}
