import type { CDPSession } from '@playwright/test';

/** One answer that came over the wire. */
export interface Arrival {
  url: string;
  script: boolean;
  /** Bytes as sent: compressed, headers included. */
  bytes: number;
  /** Milliseconds since the epoch. */
  at: number;
}

/** Notes every answer of a page from now on; the list grows while the page loads. */
export async function watchTraffic(cdp: CDPSession): Promise<Arrival[]> {
  const arrivals: Arrival[] = [];
  const asked = new Map<string, { url: string; script: boolean }>();
  // The protocol counts seconds from a start of its own; each request tells both clocks.
  let epoch = 0;
  cdp.on('Network.requestWillBeSent', ({ requestId, request, timestamp, wallTime }) => {
    epoch = wallTime - timestamp;
    asked.set(requestId, { url: request.url, script: false });
  });
  cdp.on('Network.responseReceived', ({ requestId, response }) => {
    const request = asked.get(requestId);
    if (request) request.script = /javascript/.test(response.mimeType);
  });
  cdp.on('Network.loadingFinished', ({ requestId, encodedDataLength, timestamp }) => {
    const request = asked.get(requestId);
    if (request && /^https?:/.test(request.url)) arrivals.push({ ...request, bytes: encodedDataLength, at: (epoch + timestamp) * 1000 });
  });
  await cdp.send('Network.enable');
  return arrivals;
}

/** Bytes of all arrivals and of the scripts among them. */
export function weigh(arrivals: Arrival[]): { bytes: number; scriptBytes: number } {
  const sum = (some: Arrival[]) => some.reduce((total, { bytes }) => total + bytes, 0);
  return { bytes: sum(arrivals), scriptBytes: sum(arrivals.filter(({ script }) => script)) };
}
