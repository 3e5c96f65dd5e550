import { readTimeMark, showTime } from '../../exhibition/timeMark';
import { mistake, type Mistake } from '../kind';
import { wordsOf, type Part } from './boxParts';

/** What a film's chapters lack: each says when it begins, later than the one before, and at most a paragraph of what is seen in it. */
export function checkFilmChapters(chapters: readonly Part[]): Mistake[] {
  const mistakes: Mistake[] = [];
  let before = -1;
  for (const { heading, children } of chapters) {
    const mark = readTimeMark(wordsOf(heading));
    if (!mark) mistakes.push(mistake(heading, '这一章没有写从几分几秒开始', '请在标题前面写上时间，例如“## 0:45 先挂电话”'));
    else if (mark.seconds <= before) mistakes.push(mistake(heading, `这一章从 ${showTime(mark.seconds)} 开始，不比上一章晚`, '请对着片子看，把几分几秒改对；章的次序和片子里一样'));
    before = mark?.seconds ?? before;
    const [shown, more] = children;
    if (shown && shown.type !== 'paragraph') mistakes.push(mistake(shown, '这里不是一段话', '片子里已经有画面，标题下面最多写一段话，说画面里有什么'));
    else if (more) mistakes.push(mistake(more, '这一章写了不止一段', '片子里说的话已经在字幕里，不用再写；标题下面最多写一段话，说画面里有什么'));
  }
  return mistakes;
}
