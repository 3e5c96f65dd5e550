import { useEffect, useRef, useState } from 'preact/hooks';
import type { ExhibitionIndex, Question } from '../../exhibition/types';
import { QuestionArticle } from '../../reading/QuestionArticle';
import { QuestionGroups } from '../../reading/QuestionGroups';
import { BoardFailed } from './BoardFailed';
import { BoardPages } from './BoardPages';

interface QuestionBoardProps {
  index: ExhibitionIndex;
  root: string;
  /** The question whose answer is shown; null shows the list. Links are followed by whoever holds the board. */
  id: string | null;
  load: () => Promise<Question[]>;
  onList: () => void;
  onClose: () => void;
}

/** The face-to-face corner on a board in the hall: the questions people ask, and the plain page's own article for each. */
export function QuestionBoard({ index, root, id, load, onList, onClose }: QuestionBoardProps) {
  const { words } = index;
  const [questions, setQuestions] = useState<Question[] | 'loading' | 'failed'>('loading');
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    setQuestions('loading');
    load().then(setQuestions, () => setQuestions('failed'));
  }, [attempt, load]);
  const text = useRef<HTMLDivElement>(null);
  const all = Array.isArray(questions) ? questions : [];
  const asked = all.find((question) => question.id === id);
  const shown = asked ?? questions;
  return (
    <BoardPages
      words={words} of={shown} text={text} onClose={onClose}
      last={null}
      more={id !== null && <button type="button" class="board-button board-button-main" onClick={onList}>{words.allQuestions}</button>}
    >
      {questions === 'loading' && <p>{words.pageLoading}</p>}
      {questions === 'failed' && <BoardFailed words={words} onAgain={() => setAttempt(attempt + 1)} />}
      {asked && <QuestionArticle question={asked} index={index} root={root} />}
      {!asked && all.length > 0 && (
        <>
          <h2>{words.questions}</h2>
          <QuestionGroups questions={all} index={index} root={root} />
        </>
      )}
    </BoardPages>
  );
}
