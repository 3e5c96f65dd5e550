import type { Figures } from '../batik/visitorCloth';
import type { Motif } from '../exhibition/motifs';

/** Brings the figures of these zones' motifs. Rejects when one cannot be had. `root` is the site's, ending in `/`. */
export async function loadFigures(zones: readonly { motif: Motif }[], root: string): Promise<Figures> {
  const motifs = [...new Set(zones.map(({ motif }) => motif))];
  const files = motifs.map(async (motif) => {
    const answer = await fetch(`${root}batik/figure-${motif}.svg`);
    const text = await answer.text();
    // A network that wants to be signed in to answers everything with a page of its own.
    if (!answer.ok || !text.includes('<svg')) throw new Error(`${answer.url}: ${answer.status}`);
    return [motif, text] as const;
  });
  return Object.fromEntries(await Promise.all(files));
}
