/**
 * The exhibition: what the hall says, compiled from `content/`.
 * Every surface (plain page, hall, headset) reads these shapes and no others.
 * Dates are ISO `YYYY-MM-DD`. `lang` is a BCP 47 tag such as `zh-CN` or `en`.
 */
import type { Model } from './models';
import type { Motif } from './motifs';
import type { Words } from './words';

export const audiences = ['everyone', 'elder', 'child', 'student', 'worker', 'farmer'] as const;
export type Audience = (typeof audiences)[number];

/** The language content is written in first; the others fall back to it. */
export const originalLang = 'zh-CN';

/** A phone line the hall tells people to call; dated because numbers change. */
export interface Hotline {
  number: string;
  name: string;
  /** One sentence: when to call this line rather than another. */
  when: string;
  /** The day somebody last checked the number against its issuer. */
  checked: string;
}

export interface Hall {
  name: string;
  host: string;
  /** One sentence under the name on the front page. */
  tagline: string;
  /** Absolute address the hall is published at, ending in `/`; canonical and share links need it. */
  url: string;
  hotlines: Hotline[];
  /** `#rrggbb` that the hall's indigo leans to. */
  colour?: string;
  logo?: Picture;
  /** Body of `hall.md`: safe HTML. */
  welcome: string;
}

/** What the index knows of a booth: kept tiny, since every visitor loads all of them. */
export interface BoothEntry {
  id: string;
  title: string;
  /** What stands on its plinth in the hall. */
  model?: Model;
  /** There is something in it to try. */
  tries?: true;
  /** There is a lecture in it: about how many minutes it takes. */
  lesson?: number;
  /** Set only when this language has no translation and the original is shown. */
  lang?: string;
}

export interface Zone {
  id: string;
  title: string;
  /** Two to four characters (or one short English word or two) for banners and the map. */
  short: string;
  summary: string;
  motif: Motif;
  /** `#rrggbb` accent of the zone's dye. */
  colour: string;
  audience: Audience[];
  /** Body of the zone's file: safe HTML. */
  html: string;
  booths: BoothEntry[];
  lang?: string;
}

/** What the index knows of a tour. */
export interface TourEntry {
  id: string;
  title: string;
}

/** A booth on a tour and the line said before it. */
export interface TourStop {
  booth: string;
  line: string;
}

/** An ordered walk through the hall. All tours of a language are one lazily loaded chunk. */
export interface Tour extends TourEntry {
  summary: string;
  audience: Audience[];
  minutes: number;
  /** At least one. */
  stops: TourStop[];
  /** Set only when this language has no translation and the original is shown. */
  lang?: string;
}

/** One thing to do at once for somebody who is being cheated, in large type. */
export interface HelpStep {
  do: string;
  /** Number of the hotline to call in this step. */
  call?: string;
}

/** What stands round the hotlines when somebody asks for help. The lists are empty while nobody has written them. */
export interface Help {
  cheated: HelpStep[];
  /** Short lines to show a member of the family. */
  family: string[];
  /** Body of `help.md`: safe HTML. */
  html: string;
  sources: Source[];
  reviewed?: string;
  /** True when the review date had passed on the day of the build. */
  reviewDue: boolean;
  /** Set only when this language has no translation and the original is shown. */
  lang?: string;
}

/** Everything needed to draw the hall and its front page in one language. */
export interface ExhibitionIndex {
  lang: string;
  /** Every language the hall speaks, the original first. */
  languages: { lang: string; name: string }[];
  hall: Hall;
  zones: Zone[];
  /** In their order; the first is offered to somebody who comes for the first time. */
  tours: TourEntry[];
  help: Help;
  words: Words;
}

export interface Source {
  title: string;
  issuer: string;
  /** Document number, such as 国务院令第660号. */
  number?: string;
  date?: string;
  url?: string;
}

/** One picture in several widths and formats. `src` values are relative to the site root. */
export interface Picture {
  src: string;
  /** `srcset` strings by MIME type, best format first. */
  sources: { type: string; srcset: string }[];
  width: number;
  height: number;
  alt: string;
}

/** What is said when, in seconds from the beginning of a recording or a film. */
export interface Cue {
  from: number;
  to: number;
  text: string;
}

/** A booth read by somebody: the page's own text, or the same in a dialect or in another language. */
export interface Recording {
  /** Sound file, relative to the site root. */
  src: string;
  /** BCP 47 tag of what is spoken, such as `zh-CN`, `yue`, `hmn`. */
  lang: string;
  /** Name of the dialect where the tag says too little, such as 贵阳话. */
  name?: string;
  /** The transcript's cues. */
  cues?: Cue[];
}

/** The full text of a booth: one lazily loaded chunk. */
export interface Booth {
  id: string;
  zone: string;
  /** Language of the text, which is the original's when there is no translation. */
  lang: string;
  title: string;
  summary: string;
  audience: Audience[];
  minutes: number;
  sources: Source[];
  reviewed: string;
  /** Months until the booth must be checked again. */
  reviewEvery: number;
  /** True when the review date had passed on the day of the build. */
  reviewDue: boolean;
  model?: Model;
  picture?: Picture;
  /** Missing when nobody has recorded it. */
  audio?: Recording[];
  /** Safe HTML; links to other pages start with `~/` (site root), resolved by `reading`. */
  html: string;
}

/** A question people ask, with its answer. All questions of a language are one lazily loaded chunk. */
export interface Question {
  id: string;
  zone: string;
  /** The booth that tells more. */
  booth: string;
  /** Language of the text, which is the original's when there is no translation. */
  lang: string;
  /** As people ask it. */
  title: string;
  /** The answer in a sentence or two, plain text: the first paragraph of `html`. */
  short: string;
  html: string;
  sources: Source[];
  reviewed: string;
  /** Months until the answer must be checked again. */
  reviewEvery: number;
  reviewDue: boolean;
}

/** A word of money explained. All terms of a language are one lazily loaded chunk. */
export interface Term {
  id: string;
  title: string;
  /** Other names of the same thing. */
  also: string[];
  /** The whole explanation as plain text. */
  short: string;
  html: string;
  sources: Source[];
  /** Set only when this language has no translation and the original is shown. */
  lang?: string;
}

/** One way of asking: a question with its answers, all plain text. */
export interface BankForm {
  text: string;
  /** Three to six; the last is “do not know”. */
  answers: string[];
  /** Place of the right answer. */
  right: number;
  /** Place of the answer that takes something honest for a cheat. */
  alarm?: number;
  /** Why, told only after the second round. */
  why: string;
}

/** A question of the bank, asked before and after in two parallel forms: the same idea, as hard, with another story. */
export interface BankItem {
  id: string;
  /** Whether it asks what one knows, or shows a scam (`signal`) or something honest (`noise`) to be told apart. */
  kind: 'knowledge' | 'signal' | 'noise';
  /** Ids of the booths that tell more. */
  booths: string[];
  forms: [BankForm, BankForm];
}

/** Questions of one theme, asked before and after a visit. All themes of a language are one lazily loaded chunk. */
export interface BankTheme {
  id: string;
  title: string;
  items: BankItem[];
  sources: Source[];
  reviewed: string;
  reviewDue: boolean;
  /** Set only when this language has no translation and the original is shown. */
  lang?: string;
}

/** A call or a chat told turn by turn, written in ink. Each story of a language is one lazily loaded chunk. */
export interface Story {
  id: string;
  /** Language of the text, which is the original's when there is no translation. */
  lang: string;
  title: string;
  /** What it looks like: a telephone call, or a chat. */
  look: 'call' | 'chat';
  /** Who calls or writes, as their name is shown. */
  who: string;
  /** The story as inkjs plays it. */
  ink: Record<string, unknown>;
}

/** How Chinese is read: the characters of a block of text → their syllables with tone marks, a space between two. */
export type Pinyin = Record<string, string>;

/** A problem found in the content, shown to editors. Lines and columns start at 1. */
export interface Problem {
  file: string;
  line: number;
  column: number;
  /** Name of the rule in the catalogue, such as `missing-field`. */
  rule: string;
  /** What is wrong, and how to mend it, as two plain sentences. */
  message: string;
  mend: string;
  severity: 'error' | 'warning';
}
