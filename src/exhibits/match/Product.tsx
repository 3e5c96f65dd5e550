import { useState } from 'preact/hooks';
import { fill, type ExhibitWords } from '../../exhibition/words';
import { withHtml } from '../../exhibition/trusted';
import { freshId } from '../freshId';
import { fits, type Level } from './model';

interface ProductProps {
  /** Safe HTML. */
  text: string;
  why: string;
  level: Level;
  client: Level;
  /** What the visitor said: it may be sold to them, or may not; null before. */
  said: boolean | null;
  onSay: (fits: boolean) => void;
  words: ExhibitWords;
}

/** One product to place; once placed, what is right and what must be told. */
export function Product({ text, why, level, client, said, onSay, words }: ProductProps) {
  const [id] = useState(freshId);
  const may = fits(client, level);
  const told = said !== null;
  return (
    <div class="match-product" role="group" aria-labelledby={id}>
      <div id={id} {...withHtml(text)} />
      {[true, false].map((choice) => (
        <button key={String(choice)} type="button" class="exhibit-button" aria-pressed={said === choice} aria-disabled={told} onClick={() => onSay(choice)}>
          {choice ? words.matchMay : words.matchMayNot}
        </button>
      ))}
      <div role="status">
        {told && <p><b>{said === may ? words.quizRight : words.quizWrong}</b> {fill(may ? words.matchFits : words.matchFitsNot, { product: `R${level}`, client: `C${client}` })}</p>}
        {told && <div {...withHtml(why)} />}
      </div>
    </div>
  );
}
