import { describe, expect, it } from 'vitest';
import { readCommand } from '../../../../src/care/voice/readCommand';

const kinds = (...said: string[]) => said.map((text) => readCommand([text])?.kind);
const all = (kind: string, said: string[]) => expect(said.map((text) => [text, readCommand([text])?.kind])).toEqual(said.map((text) => [text, kind]));

describe('a command in Chinese', () => {
  it('is understood as it stands on the buttons', () => {
    expect(kinds('下一个', '上一个', '大一点', '小一点', '回到大厅', '地图', '听讲解', '停', '求助', '我被骗了', '关怀版', '长辈版', '普通版', '读一读', '关上', '放大镜'))
      .toEqual(['next', 'previous', 'bigger', 'smaller', 'lobby', 'map', 'listen', 'stop', 'help', 'cheated', 'care', 'care', 'usual', 'read', 'close', 'magnify']);
  });

  it('is understood among fillers and polite words', () => {
    all('next', ['嗯，下一个。', '请帮我看下一个，谢谢', '麻烦您到下一个吧', '那个……下一个']);
    all('bigger', ['请把字放大一下好吗', '字再大一点吧', '能不能大一点', '字太小了']);
    all('listen', ['给我讲一讲', '请念给我听', '我想听讲解']);
    all('lobby', ['我要回大厅了', '请带我回大厅好吗', '我想去大厅']);
  });

  it('is understood when the recogniser writes what sounds alike', () => {
    all('next', ['夏一个', '下一歌', '下1个']);
    all('lobby', ['回到大听', '会到大厅']);
    all('map', ['低图', '看地徒']);
    all('help', ['球助', '求住']);
    all('care', ['官怀版', '长被版', '关坏板']);
    all('read', ['毒一毒', '独一独']);
    all('stop', ['听止', '停']);
  });

  it('calls for help when somebody says in their own words that they were cheated', () => {
    all('cheated', ['我好像被骗了怎么办', '我刚刚上当了', '我妈好像被骗了', '救命啊，我被骗了']);
    all('search', ['我怕被骗', '我怎样才能不被骗', '骗子有哪些手法']);
  });
});

describe('a wish to find something', () => {
  it('is searched for in the visitor’s own words', () => {
    for (const said of ['找假币', '找一下假币', '请帮我找假币', '我想找假币', '假币在哪里', '请问假币在哪儿', '哪里有假币', '搜索假币', '查一查假币', '找 假币。', '假币']) {
      expect([said, readCommand([said])]).toEqual([said, { kind: 'search', query: '假币' }]);
    }
    expect(readCommand(['有人让我转账怎么办'])).toEqual({ kind: 'search', query: '有人让我转账怎么办' });
  });

  it('keeps words that only look like fillers inside it', () => {
    expect(readCommand(['找大厅的图案'])).toEqual({ kind: 'search', query: '大厅的图案' });
    expect(readCommand(['银行请我签字'])).toEqual({ kind: 'search', query: '银行请我签字' });
  });
});

describe('a wish to go somewhere', () => {
  it('names the place without its kind', () => {
    for (const said of ['带我去反诈展区', '带我去反诈', '我要去反诈区', '请带我到反诈那里', '去反诈展区吧', '带我取反诈展区']) {
      expect([said, readCommand([said])]).toEqual([said, { kind: 'go', place: '反诈' }]);
    }
  });
});

describe('a command in English', () => {
  it('is understood plainly and politely', () => {
    expect(kinds('Next.', 'Could you please go back?', 'make the text bigger please', 'smaller', 'back to the lobby', 'show me the map', 'read it to me', 'stop reading', 'help me', "I've been scammed", 'care mode', 'normal mode', 'read this', 'close'))
      .toEqual(['next', 'previous', 'bigger', 'smaller', 'lobby', 'map', 'listen', 'stop', 'help', 'cheated', 'care', 'usual', 'read', 'close']);
  });

  it('finds and leads', () => {
    expect(readCommand(['Please find fake money'])).toEqual({ kind: 'search', query: 'fake money' });
    expect(readCommand(["where's the deposit insurance"])).toEqual({ kind: 'search', query: 'deposit insurance' });
    expect(readCommand(['take me to the fraud zone'])).toEqual({ kind: 'go', place: 'fraud' });
    expect(readCommand(['deposit insurance'])).toEqual({ kind: 'search', query: 'deposit insurance' });
  });
});

describe('several guesses of a recogniser', () => {
  it('takes the best command among them, else the best guess as a search', () => {
    expect(readCommand(['厦一哥', '下一个'])).toEqual({ kind: 'next' });
    expect(readCommand(['假币', '假笔'])).toEqual({ kind: 'search', query: '假币' });
    expect(readCommand(['', '。'])).toBeNull();
  });
});
