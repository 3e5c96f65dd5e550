import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname } from 'node:path';
import { byteRange, contentRange } from '../exhibition/byteRange';
import type { Compiled } from './compile';
import { devAddress, partData } from './virtualModules';

const types: Record<string, string> = { '.avif': 'image/avif', '.svg': 'image/svg+xml', '.webp': 'image/webp', '.mp3': 'audio/mpeg', '.m4a': 'audio/mp4', '.ogg': 'audio/ogg', '.mp4': 'video/mp4', '.webm': 'video/webm', '.vtt': 'text/vtt' };

/** Answers, while editing, with the content's pictures, recordings and films and with the parts of the exhibition as JSON. */
export function serveContent(compiled: () => Promise<Compiled>) {
  return (request: IncomingMessage, response: ServerResponse, next: (error?: unknown) => void): void => {
    answer(new URL(request.url ?? '/', 'http://localhost').pathname.slice(1), request.headers.range, response, compiled).then((answered) => answered || next(), next);
  };
}

async function answer(path: string, range: string | undefined, response: ServerResponse, compiled: () => Promise<Compiled>): Promise<boolean> {
  if (path.startsWith(devAddress)) {
    const data = partData(await compiled(), path.slice(devAddress.length));
    response.statusCode = data === undefined ? 404 : 200;
    send(response, 'application/json', JSON.stringify(data ?? null));
    return true;
  }
  if (!/^(?:images|audio|films)\//.test(path)) return false;
  const { pictures, recordings, films } = await compiled();
  const file = [...pictures, ...recordings, ...films].find((one) => one.path === path);
  if (!file) return false;
  const type = types[extname(path)] ?? 'application/octet-stream';
  // A film is asked for in parts, or nobody could go to its middle.
  const part = byteRange(range, file.bytes.length);
  response.setHeader('Accept-Ranges', 'bytes');
  if (part) {
    response.statusCode = 206;
    response.setHeader('Content-Range', contentRange(part, file.bytes.length));
  }
  send(response, type, part ? file.bytes.subarray(part.from, part.to + 1) : file.bytes);
  return true;
}

function send(response: ServerResponse, type: string, body: string | Uint8Array): void {
  response.setHeader('Content-Type', type);
  response.setHeader('Cache-Control', 'no-store');
  response.end(body);
}
