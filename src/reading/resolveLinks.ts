/**
 * Turns the compiler's `~/` (site root) in `href`, `src` and `srcset` into addresses relative to a page.
 * `root` is the way from the page to the site root, ending in `/`.
 */
export function resolveLinks(html: string, root: string): string {
  return html.replace(/\s(?:href|src|srcset|poster)="[^"]*"/g, (attribute) => attribute.replace(/(^|["\s,])~\//g, `$1${root}`));
}
