import type { Ref } from 'preact';
import { withHtml } from '../../exhibition/trusted';
import { fill, type ExhibitWords } from '../../exhibition/words';
import type { Chapter } from './readLecture';

interface StageProps {
  chapter: Chapter;
  /** From 1. */
  number: number;
  count: number;
  sentence: number;
  playing: boolean;
  caption: Ref<HTMLParagraphElement>;
  words: ExhibitWords;
}

/** What is shown of a chapter: its title, its slide, and as a caption the sentence that is being said. */
export function Stage({ chapter, number, count, sentence, playing, caption, words }: StageProps) {
  return (
    <>
      <p class="lecture-count">{fill(words.lectureChapter, { number, count })}</p>
      <p class="lecture-title">{chapter.title}</p>
      <div class="lecture-slide" {...withHtml(chapter.slide)} />
      {/* What the device says, a screen reader need not say as well. */}
      <p ref={caption} class="lecture-caption" aria-live={playing ? 'off' : 'polite'}>{chapter.sentences[sentence]}</p>
    </>
  );
}
