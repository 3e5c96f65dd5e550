import type { Booth, ExhibitionIndex, Help, Question, Term, Tour, Zone } from '../../../src/exhibition/types';
import { allWordKeys, type Words } from '../../../src/exhibition/words';
import type { Library } from '../../../src/reading/library';

const words = Object.fromEntries(allWordKeys.map((key) => [key, key])) as Words;
const languages = [
  { lang: 'zh-CN', name: '中文' },
  { lang: 'en', name: 'English' },
];

function booth(id: string, zone: string, lang: string, more: Partial<Booth> = {}): Booth {
  return {
    id,
    zone,
    lang,
    title: `${id} in ${lang}`,
    summary: `what ${id} teaches`,
    audience: ['everyone', 'elder'],
    minutes: 2,
    sources: [{ title: '存款保险条例', issuer: '国务院', number: '国务院令第660号', date: '2015-02-17' }],
    reviewed: '2026-11-24',
    reviewEvery: 6,
    reviewDue: false,
    html: `<p>Text of ${id}. <a href="~/booth/alarm/">Another booth</a></p><img src="~/images/a.png" srcset="~/images/a-1.png 1x, ~/images/a-2.png 2x" alt="">`,
    ...more,
  };
}

function zone(id: string, booths: Zone['booths']): Zone {
  return {
    id,
    title: `zone ${id}`,
    short: id,
    summary: `about ${id}`,
    motif: 'fish',
    colour: '#1f3f77',
    audience: ['everyone'],
    html: '<p>Welcome to the zone.</p>',
    booths,
  };
}

function tour(lang: string): Tour {
  const stops = [{ booth: 'refund', line: 'Look here.' }, { booth: 'alarm', line: 'And here.' }];
  return { id: 'first-visit', title: `tour in ${lang}`, summary: 'a short walk', audience: ['everyone'], minutes: 5, stops };
}

function question(id: string, zone: string, booth: string, lang: string, more: Partial<Question> = {}): Question {
  return {
    id, zone, booth, lang,
    title: `${id} in ${lang}?`,
    short: 'A short answer.',
    html: '<p>A short answer.</p><p>More with <a class="term" href="~/glossary/#rate">rate</a>.</p>',
    sources: [{ title: 'a law', issuer: 'a ministry' }],
    reviewed: '2026-11-25',
    reviewEvery: 6,
    reviewDue: false,
    ...more,
  };
}

function term(lang: string): Term {
  return { id: 'rate', title: `rate in ${lang}`, also: ['yield', 'APR'], short: 'What money costs.', html: '<p>What money costs.</p>', sources: [] };
}

function help(lang: string): Help {
  return {
    cheated: [{ do: 'Stop.' }, { do: 'Call.', call: '110' }, { do: 'Tell.' }],
    family: [`call me in ${lang}`, 'before I pay'],
    html: '<p>Whom to call.</p>',
    sources: [{ title: 'a law', issuer: 'a ministry' }],
    reviewed: '2026-11-20',
    reviewDue: false,
  };
}

function index(lang: string): ExhibitionIndex {
  const entry = (id: string) => ({ id, title: `${id} in ${lang}` });
  const untranslated = lang === 'en' ? { id: 'savings', title: 'savings in zh-CN', lang: 'zh-CN' } : entry('savings');
  return {
    lang,
    languages,
    hall: {
      name: `hall in ${lang}`,
      host: 'host',
      tagline: 'tagline',
      url: 'https://hall.example/sub/',
      hotlines: [{ number: '110', name: 'police', when: 'money gone', checked: '2026-11-24' }],
      welcome: '<p>Welcome. <a href="~/zone/fraud/">Fraud</a></p>',
    },
    zones: [zone('fraud', [entry('alarm'), entry('refund')]), zone('accounts', [untranslated]), zone('empty', [])],
    tours: [tour(lang)].map(({ id, title }) => ({ id, title })),
    help: help(lang),
    words,
  };
}

/** Three zones (one empty) and three booths in two languages; `savings` has no English. */
export function sampleLibrary(): Library {
  const original = {
    alarm: booth('alarm', 'fraud', 'zh-CN', { title: '</script><b>“&' }),
    refund: booth('refund', 'fraud', 'zh-CN', { reviewDue: true }),
    savings: booth('savings', 'accounts', 'zh-CN', {
      picture: {
        src: 'images/s.jpg',
        sources: [{ type: 'image/webp', srcset: 'images/s-400.webp 400w, images/s-800.webp 800w' }],
        width: 800,
        height: 600,
        alt: 'a picture',
      },
    }),
  };
  return {
    indexes: { 'zh-CN': index('zh-CN'), en: index('en') },
    booths: {
      'zh-CN': original,
      en: { ...original, alarm: booth('alarm', 'fraud', 'en'), refund: booth('refund', 'fraud', 'en') },
    },
    tours: { 'zh-CN': [tour('zh-CN')], en: [tour('en')] },
    questions: {
      'zh-CN': [question('who-called', 'fraud', 'alarm', 'zh-CN', { reviewDue: true }), question('is-it-safe', 'accounts', 'gone', 'zh-CN')],
      en: [question('who-called', 'fraud', 'alarm', 'en'), question('is-it-safe', 'accounts', 'gone', 'zh-CN')],
    },
    glossaries: { 'zh-CN': [term('zh-CN')], en: [term('en')] },
  };
}
