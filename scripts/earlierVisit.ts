import type { Page } from '@playwright/test';
import { storageKey } from '../src/visit/persistence';
import { newVisit, writeSaved, type SavedVisit } from '../src/visit/savedVisit';
import { usualSettings, type Settings } from '../src/visit/settings';

const done = { right: 1, of: 1 };
const booths = ['welcome', 'eight-rights', 'got-a-fake', 'no-safe-account', 'do-not-lend-cards', 'task-scam', 'deposit-insurance'];

/** What somebody brings who was here before: booths read and tried, one ribbon with a name and one with a seal. */
export const earlier: Pick<SavedVisit, 'seen' | 'outcomes' | 'pledges'> = {
  seen: booths,
  outcomes: Object.fromEntries(booths.map((id) => [`${id}/quiz-1`, done])),
  pledges: [
    { exhibit: 'do-not-lend-cards/pledge-1', day: '2026-11-28', lang: 'zh-CN', promises: ['我的银行卡、电话卡，不租、不借、不卖。'], name: '王阿妹', strokes: [] },
    { exhibit: 'task-scam/pledge-1', day: '2026-11-29', lang: 'zh-CN', promises: ['先垫钱的活，我不接。'], name: '', strokes: [] },
  ],
};

/** Comes with choices made and a visit begun before: pictures are drawn finely and at noon, whatever this machine and hour. */
export async function choose(page: Page, choices: Partial<Settings> = {}, visit: Partial<SavedVisit> = {}): Promise<void> {
  const text = writeSaved({ ...newVisit, ...visit, settings: { ...usualSettings, quality: 'high', daylight: 'noon', careAsked: true, ...choices } });
  await page.addInitScript(([key, text]) => localStorage.setItem(key, text), [storageKey, text] as const);
}
