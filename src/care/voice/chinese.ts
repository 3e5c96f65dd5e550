import type { Command, PlainCommand } from './command';
import { foldSound } from './foldSound';

/** The whole of what may be said, apart from fillers and polite words around it. */
const phrases: Record<PlainCommand, string[]> = {
  next: ['下一个', '下个', '下一位', '下一页', '下一站', '后一个', '往下', '往后', '继续', '接着走', '看下一个', '去下一个', '到下一个', '换下一个', '下一个展位', '继续往下'],
  previous: ['上一个', '上个', '上一页', '上一站', '前一个', '往回', '往前', '看上一个', '回上一个', '回到上一个', '去上一个', '上一个展位'],
  bigger: ['大一点', '大点', '大些', '再大一点', '再大点', '字大一点', '字大点', '字再大一点', '把字放大', '字放大', '放大', '放大字', '字太小', '字太小了', '太小', '太小了', '看不清', '看不清楚', '看不见', '调大', '字调大', '字大些'],
  smaller: ['小一点', '小点', '小些', '再小一点', '再小点', '字小一点', '字小点', '字再小一点', '把字缩小', '缩小', '字太大', '字太大了', '太大', '太大了', '调小', '字调小', '字小些'],
  lobby: ['回到大厅', '回大厅', '去大厅', '到大厅', '大厅', '带我去大厅', '带我回大厅', '回首页', '首页', '回到首页', '回去'],
  map: ['地图', '看地图', '打开地图', '看看地图', '开地图', '我在哪里', '我在哪儿', '我在哪'],
  listen: ['听讲解', '讲解', '听', '听听', '我听', '讲讲', '讲一讲', '讲给我听', '念', '念念', '念一念', '念给我听', '读给我听', '朗读', '听一听', '听一段', '播放', '小喇叭', '讲'],
  stop: ['停', '停下', '停下来', '停止', '停住', '暂停', '别念', '别念了', '别讲', '别讲了', '不要念了', '不听', '不听了', '安静', '不要讲了', '别说了'],
  help: ['求助', '求救', '救命', '救我', '帮帮我', '帮我', '帮忙', '一键求助', '打求助电话', '求助电话', '我要求助', '怎么求助', '报警', '我要报警'],
  cheated: ['我被骗', '我被骗了', '被骗', '被骗了', '上当', '上当了', '我上当', '我上当了', '受骗了', '遇到骗子', '遇到骗子了', '碰到骗子了', '我的钱被骗走了', '钱被骗了'],
  care: ['关怀版', '关怀模式', '长辈版', '长辈模式', '老年版', '老人版', '老年模式', '老人模式', '大字版', '大字模式', '敬老版', '打开关怀版', '开关怀版', '打开长辈版', '换关怀版', '换成关怀版', '换成长辈版', '适老版'],
  usual: ['普通版', '标准版', '正常版', '关掉关怀版', '退出关怀版', '关闭关怀版', '退出长辈版', '关掉长辈版', '不要关怀版', '换回普通版', '普通模式'],
  read: ['读一读', '读读', '读', '看一看', '看看', '看', '打开', '打开看看', '看这个', '看看这个', '看内容', '看文字'],
  magnify: ['放大镜', '打开放大镜', '开放大镜', '用放大镜'],
  close: ['关上', '关掉', '关闭', '关了', '退出', '返回', '关', '收起来', '关上窗口'],
};

/** Words around a wish that carry nothing of it; the longer come first. */
const before = /^(?:嗯+|啊+|呃+|哎+|诶|喂|那个|这个嘛|就是|你好|您好|小话筒|请问|请你|请您|请|麻烦你|麻烦您|麻烦|劳驾|帮我|给我|能不能|可不可以|可以不可以|可以|我想要|我想|我要|想要|我想请你|再给我|快)/;
const after = /(?:谢谢你|谢谢您|谢谢|好吗|好不好|行吗|行不行|可以吗|吧|呀|啦|嘛|哦|喔|啊|呢|一下|一下子|了)$/;

const byWord = new Map<string, PlainCommand>();
for (const [kind, words] of Object.entries(phrases) as [PlainCommand, string[]][]) for (const word of words) byWord.set(foldSound(word), kind);

/** Someone who says in a sentence of their own that it has happened. Who is afraid of it, or asks how it happens, is answered by the search. */
const cheated = /^(?:(?:救命|糟了|天哪|不好了)[啊呀]?)?(?:我|我们|我妈|我爸|我家|家里人|老伴)(?!怎|怕|担心|不想|会不会).{0,4}(?:被骗|上当|受骗|遇到骗子|碰到骗子|遇上骗子)/;

const goTo = /^(?:带我到|带我去|带我取|带我们去|领我去|领我到|我们去|前往|走到|走去|去看看|去看|去|到)(.+?)(?:那里|那儿|那边|展区|展位|展厅|区)?$/;
const findFront = /^(?:找一找|找找|找一下|找到|找|搜一搜|搜一下|搜搜|搜索一下|搜索|搜|查一查|查一下|查查|查找|查询|查|照一照|照一下|哪里有|哪儿有|哪里能看)(.+)$/;
const findBack = /^(.+?)(?:在哪里|在哪儿|在哪块|在哪|在什么地方|怎么走|怎么找)$/;

/** What a sentence in Chinese asks for. Whatever it is not sure of is searched for, in the visitor's own words. */
export function readChinese(said: string): Command {
  const text = said.replace(/[\s\p{P}\p{S}]/gu, '');
  const wish = bare(text);
  const kind = plain(text) ?? plain(wish);
  if (kind) return { kind };
  if (cheated.test(text)) return { kind: 'cheated' };
  const query = bare(findFront.exec(wish)?.[1] ?? findBack.exec(wish)?.[1] ?? '');
  if (query) return { kind: 'search', query };
  const place = bare(goTo.exec(wish)?.[1] ?? '');
  if (place) return plain(place) === 'lobby' ? { kind: 'lobby' } : { kind: 'go', place };
  return { kind: 'search', query: wish || text };
}

/** Takes fillers and polite words off both ends, one after the other, as long as something stays. */
function bare(text: string): string {
  const less = text.replace(before, '').replace(after, '');
  if (less === '' || less === text) return less === '' ? text : less;
  return plain(less) ? less : bare(less);
}

function plain(text: string): PlainCommand | undefined {
  return byWord.get(foldSound(text));
}
