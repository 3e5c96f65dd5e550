import { stringify } from 'yaml';

/** Fields as the lines between `---`; lists of words stand on one line, as in the guide. */
export function frontmatter(fields: Record<string, unknown>): string {
  return Object.entries(fields)
    .map(([name, value]) => {
      const words = Array.isArray(value) && value.every((entry) => typeof entry === 'string');
      return words ? `${name}: ${stringify(value, { collectionStyle: 'flow', lineWidth: 0, flowCollectionPadding: false })}` : stringify({ [name]: value }, { lineWidth: 0 });
    })
    .join('');
}
