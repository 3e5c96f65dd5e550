import { useEffect, useState } from 'preact/hooks';
import type { ExhibitionIndex, Question } from '../exhibition/types';
import { QuestionArticle } from '../reading/QuestionArticle';
import { QuestionGroups } from '../reading/QuestionGroups';
import { Dialog } from './Dialog';

interface QuestionsDialogProps {
  index: ExhibitionIndex;
  root: string;
  /** The question whose answer is open; null shows the list. */
  id: string | null;
  load: () => Promise<Question[]>;
  /** Follows links: to a question, to the booth an answer leads to, and whatever else stands in an answer. */
  onLink: (event: MouseEvent) => void;
  onList: () => void;
  onClose: () => void;
}

/** The face-to-face corner: the questions people ask, and the plain page's own article for each. */
export function QuestionsDialog({ index, root, id, load, onLink, onList, onClose }: QuestionsDialogProps) {
  const { words } = index;
  const [questions, setQuestions] = useState<Question[] | 'loading' | 'failed'>('loading');
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    setQuestions('loading');
    load().then(setQuestions, () => setQuestions('failed'));
  }, [attempt, load]);
  const all = Array.isArray(questions) ? questions : [];
  const asked = all.find((question) => question.id === id);
  return (
    <Dialog key={id} title={asked?.title ?? words.questions} closeWord={words.close} kind="questions" onClose={onClose}>
      {/* Links lead on inside the hall; the click bubbles up from the anchors, which stay reachable by key. */}
      <div onClick={onLink} role="presentation">
        {questions === 'loading' && <p role="status">{words.questions}</p>}
        {questions === 'failed' && (
          <div role="alert" class="notice">
            <p>{words.loadFailed}</p>
            <p><button type="button" class="wide-button" onClick={() => setAttempt(attempt + 1)}>{words.tryAgain}</button></p>
          </div>
        )}
        {asked && (
          <>
            <p><button type="button" class="wide-button" onClick={onList}>{words.allQuestions}</button></p>
            <QuestionArticle question={asked} index={index} root={root} />
          </>
        )}
        {!asked && all.length > 0 && (
          <>
            <h2>{words.questions}</h2>
            <p>{words.questionsIntro}</p>
            <QuestionGroups questions={all} index={index} root={root} />
          </>
        )}
      </div>
    </Dialog>
  );
}
