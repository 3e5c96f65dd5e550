import { relative, resolve, sep } from 'node:path';
import type { Plugin, ResolvedConfig, ViteDevServer } from 'vite';
import { createCompiler, type Compiled } from './compile';
import { countLine, countProblems, formatProblem } from './report';
import { serveContent } from './serveContent';
import { buildModule, buildPart, devModule, moduleName, outline } from './virtualModules';

/** What a build says that stopped at the content's errors, after it has listed them. */
export const contentRefused = '内容有错误，没有生成网站；请照上面的提示改好再试。 The content has errors (listed above); nothing was built.';

export interface ExhibitionApi {
  /** The newest state of the content; compiled at the first call. Never rejects over bad content. */
  compiled(): Promise<Compiled>;
}

export type ExhibitionPlugin = Plugin & { api: ExhibitionApi };

export interface ExhibitionOptions {
  /** The content folder. */
  content: string;
}

/** Several saves within this time, in milliseconds, are compiled as one. */
const settleTime = 40;

/**
 * Gives the site `virtual:exhibition`. A build stops on errors in the content; the development server shows them,
 * keeps everything that is good, and sends `exhibition:changed` when a file is saved.
 */
export function exhibitionPlugin({ content }: ExhibitionOptions): ExhibitionPlugin {
  const folder = resolve(content);
  const shownFolder = relative(process.cwd(), folder).split(sep).join('/');
  const compile = createCompiler(folder);
  let config: ResolvedConfig;
  let current: Promise<Compiled> | undefined;
  const compiled = () => (current ??= compile());

  const print = ({ problems }: Compiled) => {
    const { errors } = countProblems(problems);
    for (const found of problems) config.logger[found.severity === 'error' ? 'error' : 'warn'](formatProblem(found, shownFolder));
    if (problems.length > 0) config.logger[errors > 0 ? 'error' : 'warn'](countLine(problems));
    return errors;
  };

  return {
    name: 'duocai:exhibition',
    api: { compiled },

    configResolved(resolved) {
      config = resolved;
    },

    async buildStart() {
      if (config.command !== 'build') return;
      const made = await compiled();
      if (print(made) > 0) this.error(contentRefused);
      for (const { path, bytes } of [...made.pictures, ...made.recordings, ...made.films]) this.emitFile({ type: 'asset', fileName: path, source: bytes });
    },

    resolveId: (id) => (id === moduleName || id.startsWith(`${moduleName}/`) ? `\0${id}` : undefined),

    async load(id) {
      if (!id.startsWith(`\0${moduleName}`)) return undefined;
      const part = id.slice(moduleName.length + 2);
      if (part !== '') return buildPart(await compiled(), part);
      return config.command === 'build' ? buildModule(await compiled()) : devModule(await compiled(), config.base);
    },

    async configureServer(server) {
      print(await compiled());
      server.middlewares.use(serveContent(compiled));
      watch(server, folder, async (file) => {
        const before = await compiled();
        const next = await compile();
        current = Promise.resolve(next);
        if (JSON.stringify(next.problems) !== JSON.stringify(before.problems)) print(next);
        invalidate(server);
        server.ws.send({ type: 'custom', event: 'exhibition:changed', data: { file, problems: next.problems, outline: outline(next) } });
      });
    },
  };
}

/** Calls `changed` with the last file saved, once a burst of saves is over, never twice at a time. */
function watch(server: ViteDevServer, folder: string, changed: (file: string) => Promise<void>): void {
  let timer: NodeJS.Timeout | undefined;
  let work = Promise.resolve();
  server.watcher.add(folder);
  server.watcher.on('all', (_event, path) => {
    const file = relative(folder, resolve(path)).split(sep).join('/');
    if (file.startsWith('../') || file === '') return;
    clearTimeout(timer);
    timer = setTimeout(() => {
      work = work.then(() => changed(file)).catch((error: unknown) => server.config.logger.error(String(error)));
    }, settleTime);
  });
}

/** So that a page opened later gets the new root module; pages already open get the event. */
function invalidate(server: ViteDevServer): void {
  for (const { moduleGraph } of Object.values(server.environments)) {
    const root = moduleGraph.getModuleById(`\0${moduleName}`);
    if (root) moduleGraph.invalidateModule(root);
  }
}
