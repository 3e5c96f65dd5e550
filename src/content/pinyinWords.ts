/**
 * Words that pinyin-pro's dictionary reads wrongly in texts like ours: an unstressed syllable given a tone, or the
 * other reading of a character. Found by reading what children's booths came out as; add to it when you meet more.
 */
export const pinyinWords: Record<string, string> = {
  // Unstressed
  孩子: 'hái zi', 罐子: 'guàn zi', 引子: 'yǐn zi', 尺子: 'chǐ zi', 奶奶: 'nǎi nai', 规矩: 'guī ju', 商量: 'shāng liang', 东西: 'dōng xi',
  清楚: 'qīng chu', 告诉: 'gào su', 看看: 'kàn kan', 看得见: 'kàn de jiàn', 追得上: 'zhuī de shàng', 守得住: 'shǒu de zhù',
  // Another reading
  还钱: 'huán qián', 还款: 'huán kuǎn', 还给: 'huán gěi', 还清: 'huán qīng', 归还: 'guī huán', 不用还: 'bù yòng huán', 怎么还: 'zěn me huán', 数一数: 'shǔ yī shǔ', 数清楚: 'shǔ qīng chu',
  上了当: 'shàng le dàng', 教孩子: 'jiāo hái zi', 长高: 'zhǎng gāo', 银行: 'yín háng', 当心: 'dāng xīn',
};
