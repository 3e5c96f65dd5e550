import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname } from 'node:path';
import type { Compiled } from './compile';
import { devAddress, partData } from './virtualModules';

const types: Record<string, string> = { '.avif': 'image/avif', '.svg': 'image/svg+xml', '.webp': 'image/webp', '.mp3': 'audio/mpeg', '.m4a': 'audio/mp4', '.ogg': 'audio/ogg' };

/** Answers, while editing, with the content's pictures and recordings and with the parts of the exhibition as JSON. */
export function serveContent(compiled: () => Promise<Compiled>) {
  return (request: IncomingMessage, response: ServerResponse, next: (error?: unknown) => void): void => {
    answer(new URL(request.url ?? '/', 'http://localhost').pathname.slice(1), response, compiled).then((answered) => answered || next(), next);
  };
}

async function answer(path: string, response: ServerResponse, compiled: () => Promise<Compiled>): Promise<boolean> {
  if (path.startsWith(devAddress)) {
    const data = partData(await compiled(), path.slice(devAddress.length));
    response.statusCode = data === undefined ? 404 : 200;
    send(response, 'application/json', JSON.stringify(data ?? null));
    return true;
  }
  if (!/^(?:images|audio)\//.test(path)) return false;
  const { pictures, recordings } = await compiled();
  const file = [...pictures, ...recordings].find((one) => one.path === path);
  if (!file) return false;
  send(response, types[extname(path)] ?? 'application/octet-stream', file.bytes);
  return true;
}

function send(response: ServerResponse, type: string, body: string | Uint8Array): void {
  response.setHeader('Content-Type', type);
  response.setHeader('Cache-Control', 'no-store');
  response.end(body);
}
