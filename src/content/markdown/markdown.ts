import type { Root as HtmlRoot } from 'hast';
import type { Root } from 'mdast';
import rehypeSanitize from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import remarkDirective from 'remark-directive';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { sanitizeSchema } from './sanitizeSchema';

// A single ~ is a range in Chinese (10~20元), not a deletion.
const parser = unified().use(remarkParse).use(remarkFrontmatter).use(remarkGfm, { singleTilde: false }).use(remarkDirective);
const toHtmlTree = unified().use(remarkRehype);
const safe = unified().use(rehypeSanitize, sanitizeSchema);
const writer = unified().use(rehypeStringify);

/** A markdown file, frontmatter and directives included, as a tree with places. */
export function parseMarkdown(text: string): Root {
  return parser.parse(text);
}

/** The HTML tree of a markdown tree, raw HTML left out, addresses not yet judged. */
export function toHtml(tree: Root): HtmlRoot {
  return toHtmlTree.runSync(tree);
}

/** Leaves only what the sanitize schema allows. */
export function makeSafe(tree: HtmlRoot): HtmlRoot {
  return safe.runSync(tree) as HtmlRoot;
}

export function writeHtml(tree: HtmlRoot): string {
  return writer.stringify(tree);
}
