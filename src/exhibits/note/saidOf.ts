import type { ExhibitWords } from '../../exhibition/words';
import { showing, type Look, type Note } from './model';

/** What there is to see of a note now, in words: for ears, and for eyes that are not sure. */
export function saidOf(look: Look, note: Note, words: ExhibitWords): string {
  const seen = showing(look).map((sign) => words[`note${note.includes(sign) ? 'False' : 'True'}-${sign}`]);
  if (look.light === 'uv') seen.push(note.length === 0 ? words.noteUvTrue : words.noteUvFalse);
  return seen.length > 0 ? seen.join(' ') : words.noteHow;
}
