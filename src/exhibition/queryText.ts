/** Takes a visitor's words apart into what may tell a subject. Everything here works on `plainText`. */

/** Words of a spoken question that say nothing about its subject; the longer ones first. */
const chineseFiller =
  /请问|请教|麻烦|怎么办|怎么样|怎样|怎么|咋办|咋|什么是|是什么|什么|为什么|如何|是不是|能不能|可不可以|可以|要不要|应该|有没有|有人|我们|我想要|想要|我想|帮忙|帮我|一下|哪里|哪儿|到底|那个|这个|[我你您它他她的了吗呢吧啊呀嘛么把]/g;
const englishFiller = new Set(
  'a an the to my me i is are was it of in on for and or do does did how what when why who can could should would will with from at if you your get have has please want this that there'.split(' '),
);

/** Characters that the filler is written with: a traditional query must be simplified at these too. */
export const fillerCharacters = chineseFiller.source;

const chineseRun = /\p{Script=Han}+/gu;

/** Runs of Chinese characters, without filler unless there is nothing else. */
export function chineseRuns(text: string): string[] {
  return text.replace(chineseFiller, ' ').match(chineseRun) ?? text.match(chineseRun) ?? [];
}

/** Words of other writing than Chinese: English, pinyin, numbers. */
export function foreignWords(text: string): string[] {
  return text.match(/[^\p{Script=Han}\s]+/gu) ?? [];
}

/** Whether an English word may tell a subject. */
export function isTelling(word: string): boolean {
  return !englishFiller.has(word);
}

/** Every `length` characters that follow one another. */
export function neighbours(run: string, length: number): string[] {
  return Array.from({ length: Math.max(0, run.length - length + 1) }, (_, at) => run.slice(at, at + length));
}
