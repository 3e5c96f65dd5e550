/**
 * A title, or words read in a fright, that breaks between phrases rather than inside one where there is room: Chinese has no spaces to break at,
 * and a browser would part 没 from 有.
 */
export function Phrased({ text }: { text: string }) {
  const phrases = text.match(/[^：，、。？！；]*[：，、。？！；]+|[^：，、。？！；]+$/g) ?? [];
  return <>{phrases.map((phrase) => <span key={phrase} class="phrase">{phrase}</span>)}</>;
}
