import { expect, it } from 'vitest';
import { pinyinOf } from '../../../src/content/pinyinOf';

const of = (html: string) => pinyinOf({ title: '', summary: '', html });

it('reads a character by its neighbours', () => {
  const read = of('<p>去银行，慢慢行走。</p><ul><li>孩子长大了，尺子长短不同。</li><li>还钱，还有时间。</li></ul>');
  expect(read['去银行慢慢行走']).toBe('qù yín háng màn màn xíng zǒu');
  expect(read['孩子长大了尺子长短不同']).toBe('hái zi zhǎng dà le chǐ zi cháng duǎn bù tóng');
  expect(read['还钱还有时间']).toBe('huán qián hái yǒu shí jiān');
  expect(of('和孩子数一数罐子里的钱')).toEqual({ 和孩子数一数罐子里的钱: 'hé hái zi shǔ yī shǔ guàn zi lǐ de qián' });
});

it('keeps a block together over words in bold, links and signs, and parts one block from the next', () => {
  expect(Object.keys(of('<p>我有<strong>3个</strong>罐子<a href="~/x/" title="a > b">看看</a></p><table><tr><td>花</td><td>存</td></tr></table>'))).toEqual(['我有个罐子看看', '花', '存']);
});

it('has a syllable for every character', () => {
  for (const [characters, syllables] of Object.entries(pinyinOf({ title: '我是银行小客户', summary: '去银行办三件小事。', html: '<h2>一、二〇二六年</h2>' }))) {
    expect(syllables.split(' ')).toHaveLength([...characters].length);
  }
});

it('has nothing for a text without Chinese', () => {
  expect(of('<p>A bank, 12378</p>')).toEqual({});
});
