import type { Browser } from '@playwright/test';
import { firstFrame, withPhone } from './phone';
import type { Site } from './sites';
import { watchTraffic, weigh, type Arrival } from './traffic';

/** A first visit; times in milliseconds from the start of the navigation. */
export interface Load {
  /** The heading is painted. */
  readable: number;
  /** Anything at all is drawn in 3D; a page may go on to fetch what it shows. */
  firstDrawn: number;
  /** The first frame with all in it that the page shows, exhibits and their captions too. */
  firstFrame: number;
  /** The exhibits' captions can be read: with the heading where they are the page's own text, in that frame where they are drawn. */
  captions: number;
  /** Bytes that came before the first frame, and of these the scripts'. */
  bytes: number;
  scriptBytes: number;
  /** Longest task of the main thread until the first frame. */
  longestTask: number;
  calls: number;
  triangles: number;
  textureBytes: number;
}

/** Opens the front page with an empty cache over slow 4G. `parts` tells what came before the first frame. */
export function measureLoad(browser: Browser, site: Site): Promise<Load & { parts: Arrival[] }> {
  return withPhone(browser, site, 'slow', async (page, cdp) => {
    const arrivals = await watchTraffic(cdp);
    await page.goto('./', { waitUntil: 'commit' });
    await firstFrame(page);
    const { probe, drawn, origin, stats } = await page.evaluate(() => ({
      probe: { ...window.benchProbe, drawn: null },
      drawn: performance.getEntriesByName('bench-drawn')[0]?.startTime,
      origin: performance.timeOrigin,
      stats: window.duocaiStats!(),
    }));
    const parts = arrivals.filter(({ at }) => at <= origin + probe.firstFrame);
    return {
      readable: probe.readable,
      firstDrawn: drawn ?? probe.firstFrame,
      captions: site.captionsDrawn ? probe.firstFrame : probe.readable,
      firstFrame: probe.firstFrame,
      ...weigh(parts),
      longestTask: Math.max(0, ...probe.longTasks.filter(({ at }) => at < probe.firstFrame).map(({ milliseconds }) => milliseconds)),
      calls: stats.calls,
      triangles: stats.triangles,
      textureBytes: stats.textureBytes,
      parts,
    };
  });
}
