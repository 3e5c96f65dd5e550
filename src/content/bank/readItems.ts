import type { Element } from 'hast';
import type { BankForm, BankItem, Problem } from '../../exhibition/types';
import type { Document } from '../document';
import { isGoodId } from '../inventory';
import { plainText } from '../markdown/plainText';
import { excerpt, fileStart, problem, type Point } from '../problems';
import { boothOf } from '../readStops';
import { readForm, type BankLimits } from './readForm';

/** An item with the place of its heading in the file. */
export interface PlacedItem extends Omit<BankItem, 'kind'> {
  at: Point;
}

/**
 * Reads the items of a theme: for each a heading `## id`, at will a paragraph of links to booths, and the two forms
 * under `### A` and `### B`. An item with a problem is left out.
 */
export function readItems({ file, body }: Document<unknown>, limits: BankLimits): { items: PlacedItem[]; problems: Problem[] } {
  const items: PlacedItem[] = [];
  const problems: Problem[] = [];
  const blocks = body.children.filter((node) => node.type === 'element');
  const [before, ...groups] = split(blocks, 'h2');
  if (before!.length > 0) problems.push(problem('bank-item', file, placeOf(before![0]!), { item: '', reason: '这一段不在任何一道题里', mend: '每道题先写一行“## 名字”' }));
  for (const [heading, ...content] of groups) {
    const { item, found } = readItem(heading!, content, file, limits);
    problems.push(...found);
    if (item && found.length === 0) items.push(item);
  }
  return { items, problems };
}

function readItem(heading: Element, content: Element[], file: string, limits: BankLimits): { item?: PlacedItem; found: Problem[] } {
  const id = plainText(heading);
  const at = placeOf(heading);
  const wrong = (reason: string, mend: string, where = at) => problem('bank-item', file, where, { item: excerpt(id), reason, mend });
  if (!isGoodId(id)) return { found: [wrong('名字不能用', '井号后面只写一个名字，用小写英文字母、数字和短横线，例如 ## safe-account')] };
  const [links, ...forms] = split(content, 'h3');
  const names = forms.map(([name]) => plainText(name!));
  if (names.join() !== 'A,B') return { found: [wrong('应该有“### A”和“### B”两套，正好两套', '两套问同一件事，一样难，换一个故事、换几个数')] };
  const { booths, found } = readBooths(links!, wrong);
  const read = forms.map(([name, ...blocks]) => readForm(blocks, placeOf(name!), limits, { file, item: id }));
  found.push(...read.flatMap((one) => one.problems));
  const [first, second] = read.map(({ form }) => form);
  if (first && second && (first.alarm === undefined) !== (second.alarm === undefined)) found.push(wrong('只有一套里有 [!]', '一道题两套都是真的，就都写一个 [!]；是骗局，就都不写'));
  return { ...(first && second && { item: { id, at, booths, forms: [first, second] satisfies [BankForm, BankForm] } }), found };
}

/** The booths that the links above the forms lead to. */
function readBooths(blocks: Element[], wrong: (reason: string, mend: string, where: Point) => Problem): { booths: string[]; found: Problem[] } {
  const booths: string[] = [];
  const found: Problem[] = [];
  for (const block of blocks) {
    const links = block.tagName === 'p' ? block.children.filter((node) => node.type === 'element' && node.tagName === 'a') : [];
    const led = links.flatMap((link) => (link.type === 'element' && boothOf(String(link.properties.href))) || []);
    if (led.length === 0 || led.length < links.length) found.push(wrong('“### A”前面只能有展位的链接', '题目写在“### A”和“### B”下面', placeOf(block)));
    booths.push(...led);
  }
  return { booths, found };
}

/** What stands before the first heading of this rank, then each heading with what follows it. */
function split(blocks: Element[], heading: string): Element[][] {
  const groups: Element[][] = [[]];
  for (const block of blocks) {
    if (block.tagName === heading) groups.push([block]);
    else groups.at(-1)!.push(block);
  }
  return groups;
}

export function placeOf(node: Element): Point {
  return node.position?.start ?? fileStart;
}
