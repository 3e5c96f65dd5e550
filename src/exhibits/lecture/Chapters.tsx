import type { ExhibitWords } from '../../exhibition/words';

interface ChaptersProps {
  titles: readonly string[];
  /** From 0. */
  slide: number;
  onGo: (slide: number) => void;
  words: ExhibitWords;
}

/** Every chapter and question, to go to at once. */
export function Chapters({ titles, slide, onGo, words }: ChaptersProps) {
  return (
    <nav class="lecture-chapters" aria-label={words.lectureChapters}>
      <ol>
        {titles.map((title, i) => (
          <li key={title}>
            <button type="button" class="exhibit-button" aria-current={i === slide ? 'step' : undefined} onClick={() => onGo(i)}>
              <span class="lecture-number" aria-hidden="true">{i + 1}</span>
              {title}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
