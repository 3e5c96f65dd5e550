import type { Problem } from '../../exhibition/types';
import { excerpt, problem } from '../problems';
import { sectionsOf, type Section } from './sections';

/** Reports every section that no divert leads to, however one goes. */
export function checkReach(file: string, text: string): Problem[] {
  const sections = sectionsOf(text);
  const reached = new Set<Section>();
  const waiting = sections.slice(0, 1);
  for (let section = waiting.pop(); section; section = waiting.pop()) {
    if (reached.has(section)) continue;
    reached.add(section);
    waiting.push(...nextOf(section, sections));
  }
  return sections.filter((section) => !reached.has(section)).map(({ name, line }) => problem('story-unreachable', file, { line, column: 1 }, { name: excerpt(name) }));
}

/** Where its diverts lead; a knot that says nothing itself also enters its first stitch. */
function nextOf(section: Section, sections: Section[]): Section[] {
  const [knot] = section.name.split('.');
  const targets = section.lines.join('\n').matchAll(/(?:->|<-)\s*([\p{L}\p{N}_.]+)/gu);
  const named = [...targets].flatMap(([, target]) => {
    const own = sections.find(({ name }) => name === `${knot}.${target}`);
    return own ?? sections.find(({ name }) => name === target) ?? [];
  });
  const first = sections[sections.indexOf(section) + 1];
  return first && section.name !== '' && first.name.startsWith(`${section.name}.`) ? [...named, first] : named;
}
