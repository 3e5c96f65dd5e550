import { existsSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Plugin, ViteDevServer } from 'vite';
import { readPath } from '../../exhibition/paths';
import type { Library } from '../library';
import type { PageAssets } from '../pageAssets';
import { posterFiles } from './poster';

/** Whatever compiles the exhibition and knows its newest state. */
export interface LibrarySource {
  api: { compiled(): Library | Promise<Library> };
}

type RenderPage = typeof import('../renderPage');
type BatikFiles = typeof import('./batikFiles');

const assets: Omit<PageAssets, 'pageStyles'> = {
  styles: { front: ['src/app/article.css'], article: [] },
  arrival: null,
  scripts: ['@vite/client', 'src/app/main.ts'],
  preloads: [],
  hall: {},
  poster: posterFiles((file) => (existsSync(file) ? file : undefined)),
  policy: null,
};

/**
 * Serves the plain pages while editing, rendered anew at each request.
 * The components come through Vite, so that an edit to one of them shows as well.
 */
export function devPages(source: LibrarySource): Plugin {
  return {
    name: 'duocai:dev-pages',
    apply: 'serve',
    configureServer(server) {
      const answer = async (request: IncomingMessage, response: ServerResponse): Promise<boolean> => {
        const path = new URL(request.url ?? '/', 'http://localhost').pathname.slice(1);
        const library = await source.api.compiled();
        const drawn = /\.(svg|css)$/.test(path) && (await drawing(server, library, path));
        const sent = drawn ? { status: 200, type: path.endsWith('.css') ? 'text/css' : 'image/svg+xml', text: drawn } : await pageAt(server, library, path, request);
        if (!sent) return false;
        response.statusCode = sent.status;
        response.setHeader('Content-Type', sent.type);
        // An editor may be here before the file is read. This page has no script to see it come.
        if (sent.status === 404) response.setHeader('Refresh', '2');
        response.end(sent.text);
        return true;
      };
      server.middlewares.use((request, response, next) => {
        answer(request, response).then((answered) => answered || next(), next);
      });
    },
  };
}

async function drawing(server: ViteDevServer, library: Library, path: string): Promise<string | undefined> {
  const { batikFiles } = (await server.ssrLoadModule('/src/reading/site/batikFiles.ts')) as BatikFiles;
  return batikFiles(library).get(path)?.();
}

async function pageAt(server: ViteDevServer, library: Library, path: string, request: IncomingMessage) {
  if (!request.headers.accept?.includes('text/html')) return undefined;
  const { renderNotFound, renderPage } = (await server.ssrLoadModule('/src/reading/renderPage.tsx')) as RenderPage;
  const asked = readPath(path, Object.keys(library.indexes));
  const known = asked && isKnown(asked, library);
  const style = async (name: string) => ((await server.ssrLoadModule(`/src/app/${name}?inline`)) as { default: string }).default;
  const loads: PageAssets = { ...assets, pageStyles: { front: await style('frontPage.css'), article: await style('page.css') } };
  return {
    status: known ? 200 : 404,
    type: 'text/html; charset=utf-8',
    text: known ? renderPage(asked.page, asked.lang, library, loads) : renderNotFound(library, loads),
  };
}

function isKnown({ page, lang }: NonNullable<ReturnType<typeof readPath>>, library: Library): boolean {
  const index = library.indexes[lang];
  if (!index) return false;
  switch (page.kind) {
    case 'zone': return index.zones.some(({ id }) => id === page.id);
    case 'booth': return library.booths[lang]?.[page.id] !== undefined;
    case 'tour': return index.tours.some(({ id }) => id === page.id);
    case 'question': return library.questions[lang]?.some(({ id }) => id === page.id) ?? false;
    default: return true;
  }
}
