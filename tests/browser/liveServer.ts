import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';

/** The editors' live server on a copy of the content, which a test may change as it likes. */
export interface LiveServer {
  url: string;
  /** Folder of the copied content. */
  content: string;
  /** What an editor reads in the terminal so far. */
  terminal(): string;
  stop(): void;
}

/**
 * Starts `npm run dev` as an editor does, or with `edit` `npm run edit`. Throws when the server does not answer within
 * `within` milliseconds.
 */
export async function startLiveServer(within: number, { edit = false } = {}): Promise<LiveServer> {
  const content = mkdtempSync(join(tmpdir(), 'duocai-content-'));
  cpSync('content', content, { recursive: true });
  const port = await freePort();
  // A group of its own: the command starts Vite as a child, and both must end.
  const command = ['scripts/dev.mjs', '--content', content, '--port', String(port), ...(edit ? ['--edit'] : [])];
  // The editing page opens itself in the editor's browser; here the test opens it.
  const child = spawn('node', command, { detached: true, env: { ...process.env, BROWSER: 'none' } });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text: Buffer) => (said += stripVTControlCharacters(text.toString())));
  const server: LiveServer = {
    url: `http://localhost:${port}/`,
    content,
    terminal: () => said,
    stop() {
      if (child.exitCode === null) process.kill(-child.pid!);
      rmSync(content, { recursive: true, force: true });
    },
  };
  const last = Date.now() + within;
  while (!(await answers(server.url))) {
    if (Date.now() > last || child.exitCode !== null) {
      server.stop();
      throw new Error(`The live server did not start:\n${said}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  return server;
}

async function answers(url: string): Promise<boolean> {
  return fetch(url, { headers: { accept: 'text/html' } }).then(({ ok }) => ok, () => false);
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}
