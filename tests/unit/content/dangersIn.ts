/** What must never be in a page: checked on tags alone, since text may speak of scripts. */
export function dangersIn(html: string): string[] {
  const tags = html.match(/<[^>]*>/g) ?? [];
  return tags.filter((tag) => {
    const attributes = tag.replace(/="[^"]*"/g, (value) => (/^="\s*(?:javascript|vbscript|data|file|blob):/i.test(value) ? '=DANGER' : '=""'));
    return /^<\/?(?:script|style|iframe|object|embed|svg|math|form|input|base|meta|link)\b|\son\w+=|=DANGER|\sstyle=|srcdoc/i.test(attributes);
  });
}
