import './lecture.css';
import { useMemo } from 'preact/hooks';
import type { ExhibitProps } from '../exhibit';
import { FilmLecture } from './FilmLecture';
import { readLecture } from './readLecture';
import { SlideLecture } from './SlideLecture';

/** A lecture: a film, or slides that the device says. A headset's board can draw no film: there its captions are the slides. */
export default function LectureView(props: ExhibitProps) {
  const { source } = props;
  const box = useMemo(() => readLecture(source), [source]);
  const { film } = box;
  return film && !source.closest('.board') ? <FilmLecture {...props} box={box} film={film} /> : <SlideLecture {...props} box={box} />;
}
