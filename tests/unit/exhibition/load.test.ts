import { describe, expect, it, vi } from 'vitest';
import { buildSearchIndex } from '../../../src/exhibition/buildSearchIndex';
import { createLoader, LoadError, type Chunks, type LoadTools } from '../../../src/exhibition/load';
import type { BankTheme, Booth, ExhibitionIndex, Question, Story, Term, Tour } from '../../../src/exhibition/types';
import { financeBooths } from './financeBooths';

const index = { lang: 'zh-CN' } as ExhibitionIndex;
const booth = { id: 'counterfeit', zone: 'cash' } as Booth;
const tours = [{ id: 'first-visit' } as Tour];
const questions = [{ id: 'bank-call' } as Question];
const terms = [{ id: 'otp' } as Term];
const story = { id: 'fake-officer' } as Story;
const themes = [{ id: 'fraud' } as BankTheme];
const pinyin = { 假币: 'jiǎ bì' };

function fakes(failures = 0) {
  const failing = <T>(value: T) => {
    let left = failures;
    return vi.fn(async () => {
      if (left-- > 0) throw new TypeError('Failed to fetch');
      return { default: value };
    });
  };
  const fetchBooth = failing(booth);
  const fetchIndex = failing(index);
  const fetchZone = failing({ counterfeit: fetchBooth });
  const fetchSearch = failing(buildSearchIndex(financeBooths('zh-CN'), 'zh-CN'));
  const chunks: Chunks = { indexes: { 'zh-CN': fetchIndex }, zones: { 'zh-CN': { cash: fetchZone } }, searches: { 'zh-CN': fetchSearch }, tours: { 'zh-CN': failing(tours) }, questions: { 'zh-CN': failing(questions) }, glossaries: { 'zh-CN': failing(terms) }, banks: { 'zh-CN': failing(themes) }, pinyins: { 'zh-CN': failing({ counterfeit: failing(pinyin) }) }, stories: { 'zh-CN': failing({ 'fake-officer': failing(story) }) }, exhibitWords: { 'zh-CN': { story: failing({ storyYou: '您' }) } } };
  const pauses: number[] = [];
  const tools = { pause: async (milliseconds: number) => void pauses.push(milliseconds), importFrom: vi.fn<LoadTools['importFrom']>() };
  return { chunks, tools, pauses, fetchBooth, fetchIndex, fetchZone };
}

describe('loading', () => {
  it('gives the index, a booth, the search, the tours, the questions, the terms and the bank of a language', async () => {
    const { chunks, tools } = fakes();
    const { loadIndex, loadBooth, loadPinyin, loadStory, loadSearch, loadTours, loadQuestions, loadGlossary, loadBank } = createLoader(chunks, tools);
    expect(await loadIndex('zh-CN')).toBe(index);
    expect(await loadBooth('zh-CN', 'cash', 'counterfeit')).toBe(booth);
    expect(await loadTours('zh-CN')).toBe(tours);
    expect(await loadPinyin('zh-CN', 'counterfeit')).toBe(pinyin);
    expect(await loadStory('zh-CN', 'fake-officer')).toBe(story);
    expect(await loadQuestions('zh-CN')).toBe(questions);
    expect(await loadGlossary('zh-CN')).toBe(terms);
    expect(await loadBank('zh-CN')).toBe(themes);
    expect((await loadSearch('zh-CN'))('jiabi')[0]?.id).toBe('counterfeit');
  });

  it('asks once for what several ask for, at once or later', async () => {
    const { chunks, tools, fetchBooth, fetchZone } = fakes();
    const { loadBooth } = createLoader(chunks, tools);
    await Promise.all([loadBooth('zh-CN', 'cash', 'counterfeit'), loadBooth('zh-CN', 'cash', 'counterfeit')]);
    await loadBooth('zh-CN', 'cash', 'counterfeit');
    expect(fetchZone).toHaveBeenCalledTimes(1);
    expect(fetchBooth).toHaveBeenCalledTimes(1);
  });

  it('tries twice more, waiting longer each time', async () => {
    const { chunks, tools, pauses, fetchIndex } = fakes(2);
    expect(await createLoader(chunks, tools).loadIndex('zh-CN')).toBe(index);
    expect(fetchIndex).toHaveBeenCalledTimes(3);
    expect(pauses).toEqual([400, 1200]);
  });

  it('gives up after three tries, naming the part, and starts afresh when asked again', async () => {
    const { chunks, tools, fetchIndex } = fakes(3);
    const { loadIndex } = createLoader(chunks, tools);
    const error = await loadIndex('zh-CN').catch((error: unknown) => error);
    expect(error).toBeInstanceOf(LoadError);
    expect(error).toMatchObject({ part: 'index zh-CN', reason: 'unreachable', cause: expect.any(TypeError) });
    expect(fetchIndex).toHaveBeenCalledTimes(3);
    expect(await loadIndex('zh-CN')).toBe(index);
  });

  it('shares one row of tries among all who wait', async () => {
    const { chunks, tools, fetchIndex } = fakes(9);
    const { loadIndex } = createLoader(chunks, tools);
    await Promise.allSettled(Array.from({ length: 20 }, () => loadIndex('zh-CN')));
    expect(fetchIndex).toHaveBeenCalledTimes(3);
  });

  it('tries a new address when the browser says which module failed, since it remembers failures', async () => {
    const { chunks, tools } = fakes();
    const message = 'Failed to fetch dynamically imported module: https://hall.example/assets/index-a1.js';
    const fetchIndex = vi.fn(() => Promise.reject(new TypeError(message)));
    tools.importFrom.mockRejectedValueOnce(new TypeError(`${message}?again=1`)).mockResolvedValueOnce({ default: index });
    const { loadIndex } = createLoader({ ...chunks, indexes: { 'zh-CN': fetchIndex } }, tools);
    expect(await loadIndex('zh-CN')).toBe(index);
    expect(fetchIndex).toHaveBeenCalledTimes(1);
    expect(tools.importFrom.mock.calls).toEqual([
      ['https://hall.example/assets/index-a1.js?again=1'],
      ['https://hall.example/assets/index-a1.js?again=2'],
    ]);
  });

  it.each([
    ['fr', 'cash', 'counterfeit', 'zone fr/cash'],
    ['zh-CN', 'moon', 'counterfeit', 'zone zh-CN/moon'],
    ['zh-CN', 'cash', 'gold', 'booth zh-CN/cash/gold'],
    ['zh-CN', 'constructor', 'counterfeit', 'zone zh-CN/constructor'],
    ['zh-CN', 'cash', 'toString', 'booth zh-CN/cash/toString'],
  ])('says at once that %s/%s/%s is missing', async (lang, zone, id, part) => {
    const { chunks, tools, pauses } = fakes();
    await expect(createLoader(chunks, tools).loadBooth(lang, zone, id)).rejects.toMatchObject({ name: 'LoadError', part, reason: 'missing' });
    expect(pauses).toEqual([]);
  });
});
