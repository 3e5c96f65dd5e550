import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { text } from 'node:stream/consumers';
import type { Plugin } from 'vite';
import { idFromTitle } from '../../src/content/drafts/idFromTitle';
import { readHallSoFar } from '../../src/content/drafts/hallSoFar';
import { todayInChina } from '../../src/content/today';
import { cmsConfig } from './cmsConfig';
import { answerFiles, Refused } from './contentFiles';

const here = dirname(fileURLToPath(import.meta.url));
const packaged = join(here, 'cms/node_modules/decap-cms/dist');

/** What is served from beside this file; the rest is the package's. */
const own = new Set(['index.html', 'enter.js', 'open.js']);

const types: Record<string, string> = { '.html': 'text/html', '.js': 'text/javascript', '.yml': 'text/yaml', '.wasm': 'application/wasm' };

/**
 * Nothing is loaded from, or sent to, another host, whatever the packages would like. They make their checks of
 * settings with `Function`, and their styles as they go.
 */
const policy = "default-src 'self'; script-src 'self' 'unsafe-eval'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; connect-src 'self' blob: data:; font-src 'self' data:; frame-ancestors 'none'; form-action 'none'";

/** The editing page at `/admin/`, which writes to the content folder; only ever part of the editors' live server. */
export function editingPage(content: string): Plugin {
  return {
    name: 'duocai:editing-page',
    apply: 'serve',
    configureServer(server) {
      const printUrls = server.printUrls.bind(server);
      server.printUrls = () => {
        printUrls();
        for (const url of server.resolvedUrls?.local ?? []) server.config.logger.info(`  ➜  编辑页:  ${url}admin/`);
      };
      server.middlewares.use('/admin', (request, response, next) => {
        answer(content, request, response).then((answered) => answered || next(), next);
      });
    },
  };
}

async function answer(content: string, request: IncomingMessage, response: ServerResponse): Promise<boolean> {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
  if (request.method === 'POST' && pathname === '/files') {
    await answerPost(content, request, response);
    return true;
  }
  if (pathname === '/config.yml') return send(response, '.yml', JSON.stringify(cmsConfig(await readHallSoFar(content), todayInChina())));
  if (pathname === '/id') return send(response, '.txt', idFromTitle(searchParams.get('title') ?? ''));
  const name = pathname === '/' ? 'index.html' : pathname.slice(1);
  if (!/^[\w.-]+\.(?:html|js|wasm)$/.test(name)) return false;
  const file = await readFile(join(own.has(name) ? here : packaged, name)).catch(() => undefined);
  return file !== undefined && send(response, extname(name), file);
}

/** Only the editing page itself may write: a page of another site, open in the same browser, is turned away. */
async function answerPost(content: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { origin, host } = request.headers;
  try {
    if (origin === undefined || new URL(origin).host !== host) throw new Refused('只有编辑页自己能写文件。');
    send(response, '.json', JSON.stringify(await answerFiles(content, JSON.parse(await text(request)))));
  } catch (error) {
    if (!(error instanceof Refused || error instanceof SyntaxError)) throw error;
    response.statusCode = 422;
    send(response, '.json', JSON.stringify({ error: error.message }));
  }
}

function send(response: ServerResponse, extension: string, body: string | Uint8Array): true {
  response.setHeader('Content-Type', `${types[extension] ?? (extension === '.json' ? 'application/json' : 'text/plain')}; charset=utf-8`);
  response.setHeader('Content-Security-Policy', policy);
  response.setHeader('Cache-Control', 'no-store');
  response.end(body);
  return true;
}
