/** Characters a recogniser writes for one another, because they sound alike. */
const alike = [
  '下夏吓', '上尚', '个格歌各箇', '大达答搭打', '小晓', '点典店', '回会汇', '厅听停', '地低底弟的第', '图徒途涂', '讲将奖',
  '求球秋', '助住注祝驻', '救就旧', '关官观冠', '怀坏', '长常掌', '辈被背', '版板班', '读毒独度', '看砍', '骗片', '子字自',
  '找照召', '带待代', '去取趣', '一1', '页业', '怯切',
];
const folded = new Map(alike.flatMap((group) => [...group].map((character) => [character, group[0]!] as const)));

/** The text with every character that sounds like another written the same way: for comparing only, never for showing. */
export function foldSound(text: string): string {
  return [...text].map((character) => folded.get(character) ?? character).join('');
}
