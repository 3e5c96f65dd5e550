import { byteRange, contentRange } from '../../exhibition/byteRange';
import { alongCache } from './names';

/** A film's file: megabytes that nobody keeps who did not mean to. */
export const isFilm = (path: string) => /\/films\/[^/]+\.(?:mp4|webm)$/.test(path);

/**
 * Answers for a film: from the hall that was taken along, or else from the network, and keeps nothing. Players ask for parts, and Safari plays
 * nothing that is not answered in parts (206), which no cache does by itself.
 */
export async function filmAnswer(request: Request): Promise<Response> {
  const kept = (await caches.has(alongCache)) ? await (await caches.open(alongCache)).match(request.url) : undefined;
  return kept ? partOf(kept, request.headers.get('range')) : fetch(request);
}

/** What a `Range` header asks for of a whole answer; the answer itself where it asks for nothing special. */
export async function partOf(whole: Response, header: string | null): Promise<Response> {
  const body = await whole.blob();
  const part = byteRange(header, body.size);
  const headers = new Headers(whole.headers);
  headers.set('Accept-Ranges', 'bytes');
  if (!part) return new Response(body, { status: 200, headers });
  headers.set('Content-Range', contentRange(part, body.size));
  headers.set('Content-Length', String(part.to - part.from + 1));
  return new Response(body.slice(part.from, part.to + 1), { status: 206, statusText: 'Partial Content', headers });
}
