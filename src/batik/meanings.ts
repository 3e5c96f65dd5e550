/**
 * What is known of each motif, from the sources named in the project's fact sheet (part D). A contested reading is
 * told as one; where no source was found, that is said rather than a meaning invented.
 */
import type { Motif } from '../exhibition/motifs';

/** Texts by language tag. */
interface Told {
  'zh-CN': string;
  en: string;
}

export interface MotifStory {
  name: Told;
  /** One sentence. */
  meaning: Told;
}

export const motifStories: Record<Motif, MotifStory> = {
  'drum-star': {
    name: { 'zh-CN': '铜鼓太阳纹', en: 'Drum sun' },
    meaning: { 'zh-CN': '仿铜鼓的鼓面，当中是太阳，外面一圈圈纹样；一说来自对铜鼓的敬重。', en: 'The face of a bronze drum, a sun within rings; it is said to come from reverence for the drum.' },
  },
  spiral: {
    name: { 'zh-CN': '窝妥', en: 'Wotuo vortex' },
    meaning: { 'zh-CN': '丹寨画娘世代照样画下来的神圣纹样；一说记着祖先和迁徙的路。', en: 'A sacred figure which its makers draw exactly as handed down; it is said to recall the ancestors and their migration.' },
  },
  butterfly: {
    name: { 'zh-CN': '蝴蝶妈妈', en: 'Butterfly mother' },
    meaning: { 'zh-CN': '苗族传说里的始祖：从枫树里生出来，产下十二个蛋。', en: 'The ancestress of Miao legend, born of a maple tree, who laid twelve eggs.' },
  },
  bird: {
    name: { 'zh-CN': '鸟', en: 'Bird' },
    meaning: { 'zh-CN': '一说是替蝴蝶妈妈孵蛋的吉羽鸟（名字写法不一）。', en: 'It is said to be the bird that hatched the butterfly mother’s eggs; spellings of its name vary.' },
  },
  fish: {
    name: { 'zh-CN': '鱼', en: 'Fish' },
    meaning: { 'zh-CN': '一说寓意多子和富足；鱼和鸟画在一起，一说是成双成对。', en: 'It is said to stand for children and plenty; a fish with a bird is said to be a couple.' },
  },
  dragon: {
    name: { 'zh-CN': '蜈蚣龙', en: 'Centipede dragon' },
    meaning: { 'zh-CN': '苗族的龙样子很多，这一条多足无爪；一说能护佑人。', en: 'Miao dragons take many forms, this one many-legged and clawless; it is said to protect people.' },
  },
  pomegranate: {
    name: { 'zh-CN': '石榴', en: 'Pomegranate' },
    meaning: { 'zh-CN': '裂开的石榴露出籽；它在这里的含义我们没有找到可靠出处，只取其形。', en: 'A split fruit showing its seeds; we found no reliable source for a meaning here, so take it as a form.' },
  },
  maple: {
    name: { 'zh-CN': '枫叶', en: 'Maple' },
    meaning: { 'zh-CN': '画的是枫香树的叶和果；传说蝴蝶妈妈就生自枫树。', en: 'Leaf and seed balls of the sweetgum; legend has the butterfly mother born of a maple tree.' },
  },
  sawtooth: {
    name: { 'zh-CN': '锯齿纹', en: 'Saw-teeth' },
    meaning: { 'zh-CN': '一排排锯齿围成菱形的几何纹；含义没有找到可靠出处。', en: 'A geometric figure, rows of teeth in lozenges; we found no reliable source for a meaning.' },
  },
  flower: {
    name: { 'zh-CN': '花草纹', en: 'Flower' },
    meaning: { 'zh-CN': '一朵旋开的花，花草是常见的题材；含义没有找到可靠出处。', en: 'A turning blossom, from the many plants in batik; we found no reliable source for a meaning.' },
  },
};

/** Name and meaning of a motif in a language; a language without a telling of its own gets the English one. */
export function motifMeaning(motif: Motif, lang: string): string {
  const { name, meaning } = motifStories[motif];
  const told = lang === 'zh-CN' ? lang : 'en';
  return told === 'zh-CN' ? `${name[told]}：${meaning[told]}` : `${name[told]}: ${meaning[told]}`;
}
