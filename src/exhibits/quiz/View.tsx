import { useMemo } from 'preact/hooks';
import type { ExhibitProps } from '../exhibit';
import { AskedQuestion } from './AskedQuestion';
import { readQuestion } from './readQuestion';

/** One question to try oneself at. */
export default function QuizView({ source, words, onDone }: ExhibitProps) {
  const question = useMemo(() => readQuestion([...source.children]), [source]);
  return <AskedQuestion question={question} words={words} onTold={(right) => onDone({ right: right ? 1 : 0, of: 1 })} />;
}
