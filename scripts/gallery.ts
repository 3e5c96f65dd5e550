/**
 * `npm run gallery [-- --dir dist] [--kept]`: photographs the hall (`npm run shots`), writes the pictures small into
 * `docs/pictures/` and, side by side, into `docs/gallery.md`. `--kept` takes what already lies in `shots/`.
 */
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { compileExhibition } from '../src/content/compile';
import { keepPicture } from './keepPicture';

/** Most bytes of all pictures together. */
const mostBytes = 1.6 * 1024 * 1024;

/** A picture: its file in `shots/` without `.png`, and what stands under it. */
type Picture = [shot: string, caption: string];
/** A part of the gallery: what to look at, and rows of pictures. */
interface Part {
  title: string;
  look: string;
  columns: number;
  pictures: Picture[];
}

const { values } = parseArgs({ options: { dir: { type: 'string' }, kept: { type: 'boolean' } } });
const { zones } = (await compileExhibition('content')).indexes['zh-CN']!;
const lights = [['lobby-morning', '清晨'], ['lobby', '正午'], ['lobby-dusk', '傍晚'], ['lobby-night', '夜里']] as const;
const booths = [['booth', '存款保险'], ['booth-cash', '收到假币'], ['booth-fraud', '冒充公检法']] as const;
const both = (views: readonly (readonly [name: string, caption: string])[], size: 'phone' | 'wide'): Picture[] => views.map(([name, caption]) => [`${name}-${size}`, caption]);

const parts: Part[] = [
  {
    title: '大厅：四种天光', columns: 2, pictures: both(lights, 'wide'),
    look: '看天光够不够分明：清晨斜光和薄雾，正午平和，傍晚灯亮起来，夜里有灯笼和蜡点的星。地面是铜鼓面，不画窝妥和蝴蝶妈妈。',
  },
  { title: '大厅：手机上', columns: 4, pictures: both(lights, 'phone'), look: '看字认不认得清，按钮挡没挡住该看的东西。' },
  {
    title: '每个展区', columns: 2, pictures: zones.map(({ id, title }) => [`wing-${id}-wide`, title]),
    look: '看每条长廊的颜色和纹样是不是一眼分得开，尽头的大蜡染布看不看得清。',
  },
  { title: '三个展位，走近看', columns: 3, pictures: [...both(booths, 'wide'), ...both(booths, 'phone')], look: '看标题、蜡染布、读板和展品是不是一眼看全，像不像蜡染：白线匀净，靛底有深浅和冰裂纹。' },
  { title: '回头看大门', columns: 2, pictures: [['gate-wide', '大门和“面对面”角'], ['gate-phone', '手机上']], look: '看“面对面”角找不找得到，挡不挡路。' },
  { title: '平面图', columns: 2, pictures: [['map-wide', '地图'], ['map-phone', '手机上']], look: '看自己在哪里、哪些看过，认不认得出。' },
  { title: '关怀模式：淡水墨', columns: 2, pictures: [['care-lobby-wide', '大厅'], ['care-wing-wide', '长廊'], ['care-lobby-phone', '大厅，手机上'], ['care-wing-phone', '长廊，手机上']], look: '看是不是同一座展厅，字是不是更大、更清楚。' },
  {
    title: '蜡染', columns: 2, pictures: [['batik/motifs', '纹样'], ['batik/cloths', '整块布'], ['batik/near', '走近了看'], ['batik/far', '越走越远']],
    look: '看线条粗细匀不匀，尖头收得好不好，近看有没有冰裂纹和布纹，远看糊不糊。',
  },
];

async function table({ title, look, columns, pictures }: Part): Promise<{ text: string; bytes: number }> {
  const kept = await Promise.all(pictures.map(([shot]) => keepPicture(shot, shot.endsWith('-phone') ? 300 : 720)));
  const cells = pictures.map(([, caption], i) => `![${caption}](pictures/${kept[i]![0]})<br>${caption}`);
  const rows: string[] = [];
  for (let i = 0; i < cells.length; i += columns) rows.push(`| ${Array.from({ length: columns }, (_, c) => cells[i + c] ?? '').join(' | ')} |`);
  const [first, ...others] = rows;
  return {
    text: [`## ${title}`, '', look, '', first, `|${' --- |'.repeat(columns)}`, ...others, ''].join('\n'),
    bytes: kept.reduce((sum, [, bytes]) => sum + bytes, 0),
  };
}

/** Takes the pictures of one size, or the sheets of batik (no size). */
function shoot(size?: 'phone' | 'wide'): void {
  const shots = parts.flatMap(({ pictures }) => pictures).map(([shot]) => shot);
  const names = size ? shots.filter((shot) => shot.endsWith(`-${size}`)).map((shot) => shot.slice(0, -size.length - 1)) : ['batik'];
  execFileSync('npx', ['tsx', 'scripts/shots.ts', '--dir', values.dir ?? 'dist', '--only', names.join(','), ...(size ? ['--size', size] : [])], { stdio: 'inherit' });
}

if (!values.kept) {
  if (!values.dir) execFileSync('npx', ['tsx', 'scripts/build.ts'], { stdio: 'inherit' });
  for (const size of ['phone', 'wide', undefined] as const) shoot(size);
}
const tables = await Promise.all(parts.map(table));
const bytes = tables.reduce((sum, table) => sum + table.bytes, 0);
if (bytes > mostBytes) throw new Error(`The gallery has ${bytes} bytes, more than ${mostBytes}.`);
const date = new Date().toISOString().slice(0, 10);
writeFileSync('docs/gallery.md', [
  '# 展厅一览', '',
  `${date}拍摄。由 \`npm run gallery\` 拍出并写成，请不要手改；改了展厅以后再运行一次。怎么看、改过什么，见[自评](criticism.md)。`, '',
  ...tables.map(({ text }) => text),
].join('\n'));
console.log(`docs/gallery.md: ${(bytes / 1024).toFixed(0)} KB of pictures`);
