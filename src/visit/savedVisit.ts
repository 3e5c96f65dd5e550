/** What is kept of a visit on the visitor's own device, and how it is written. */
import type { Pose } from '../hall/types';
import { readBookmarks, type Bookmarks } from './bookmark';
import { readOutcomes, type Outcomes } from './outcome';
import { readPledges, type Pledge } from './pledge';
import { readSettings, usualSettings, type Settings } from './settings';
import { readProgress, type TourProgress } from './tour';

/** Rounds of questions as kept. What is in them is read by `readBank`, when it is first wanted; a later edition takes the place of an earlier one. */
export interface KeptBank {
  edition: number;
}

export interface SavedVisit {
  place: Pose | null;
  seen: string[];
  settings: Settings;
  /** The tour under way, if any. */
  tour: TourProgress | null;
  /** What was tried, and how it went. */
  outcomes: Outcomes;
  /** Where they stopped in what goes on. */
  bookmarks: Bookmarks;
  /** What was answered before and after. */
  bank: KeptBank | null;
  /** Ribbons signed, oldest first. */
  pledges: readonly Pledge[];
}

/** The visit of somebody who was never here. */
export const newVisit: SavedVisit = { place: null, seen: [], settings: usualSettings, tour: null, outcomes: {}, bookmarks: {}, bank: null, pledges: [] };

/** Raise when the shape changes; what an earlier or later version wrote is not read. */
const version = 1;

export function writeSaved({ place, seen, settings, tour, outcomes, bookmarks, bank, pledges }: SavedVisit): string {
  return JSON.stringify({ version, place, seen, settings, tour, outcomes, bookmarks, bank, pledges });
}

/** Reads what `writeSaved` wrote; null for anything else. Never throws. */
export function readSaved(text: string): SavedVisit | null {
  try {
    const saved: unknown = JSON.parse(text);
    if (!isRecord(saved) || saved.version !== version) return null;
    const { place, seen, settings, tour, outcomes, bookmarks, bank, pledges } = saved;
    const read = isRecord(settings) ? readSettings(settings) : null;
    if (!(place === null || isPose(place)) || !isStrings(seen) || !read) return null;
    return { place, seen: [...new Set(seen)], settings: read, tour: readProgress(tour), outcomes: readOutcomes(outcomes), bookmarks: readBookmarks(bookmarks), bank: isBank(bank) ? bank : null, pledges: readPledges(pledges) };
  } catch {
    return null;
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

const isBank = (value: unknown): value is KeptBank => isRecord(value) && Number.isSafeInteger(value.edition);

const isStrings = (value: unknown): value is string[] => Array.isArray(value) && value.every((item) => typeof item === 'string');

const isPose = (value: unknown): value is Pose => isRecord(value) && [value.x, value.z, value.yaw].every(Number.isFinite);
