/**
 * `tsx scripts/serve.ts [--dir dist] [--port N] [--lan] [--https]`: serves a built hall as a good web host would.
 * `--lan` lets other machines on the network in; `--https` is what headsets and microphones ask for there.
 */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import { createRequire } from 'node:module';
import { networkInterfaces } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import sirv from 'sirv';
import { cacheFor } from '../src/reading/site/hosting/caching';
import { fileHeaders, pageHeaders } from '../src/reading/site/hosting/headers';
import { localCertificate, type Certificate } from './certificate';

const firstPort = 4173;

interface ServeOptions {
  /** Folder of the built site. */
  dir: string;
  /** The port to take; without it the first free one from 4173. */
  port?: number;
  /** Reachable from other machines on the network. */
  lan?: boolean;
  /** Serves over https with this certificate. */
  certificate?: Certificate;
  /** Sends the hall's own headers with pages; without, a page of somebody else's keeps its own rules. */
  policy?: boolean;
}

/** Serves a folder until `server.close()`. Throws when the folder holds no site or the port is taken. */
export async function serve({ dir, port, lan = false, certificate, policy = true }: ServeOptions): Promise<{ server: Server; port: number }> {
  if (!existsSync(join(dir, '404.html'))) throw new Error(`${dir} holds no built site; run npm run build first`);
  const listener = siteListener(dir, policy);
  const server = certificate ? createSecureServer(certificate, listener) : createServer(listener);
  const host = lan ? '0.0.0.0' : '127.0.0.1';
  for (let candidate = port ?? firstPort; ; candidate++) {
    const taken = await listens(server, candidate, host);
    if (!taken) return { server, port: candidate };
    if (port !== undefined || taken.code !== 'EADDRINUSE') throw taken;
  }
}

function listens(server: Server, port: number, host: string): Promise<NodeJS.ErrnoException | null> {
  return new Promise((resolve) => {
    server.once('error', resolve);
    server.listen(port, host, () => {
      server.off('error', resolve);
      resolve(null);
    });
  });
}

function siteListener(dir: string, policy: boolean): RequestListener {
  const files = sirv(dir, {
    // Looks at the folder at every request, so that a new build may be laid over the old one.
    dev: true,
    brotli: true,
    gzip: true,
    etag: true,
    setHeaders: (response, path) => {
      for (const [name, value] of Object.entries({ ...fileHeaders, ...(policy && /(\/|\.html)$/.test(path) && pageHeaders) })) response.setHeader(name, value);
      response.setHeader('Cache-Control', cacheFor(path));
    },
    onNoMatch: (_request, response) => {
      response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-cache' });
      response.end(readFileSync(join(dir, '404.html')));
    },
  });
  return (request, response) => {
    const [path = '/', query] = (request.url ?? '/').split('?', 2);
    if (!path.endsWith('/') && isFolder(dir, path)) {
      // Relative links on a page only work when its address ends in a slash.
      response.writeHead(301, { Location: `${path.replace(/^\/+/, '/')}/${query ? `?${query}` : ''}` }).end();
    } else files(request, response);
  };
}

function isFolder(dir: string, path: string): boolean {
  if (path.includes('..')) return false;
  const page = join(dir, path, 'index.html');
  return existsSync(page) && statSync(page).isFile();
}

/** Addresses of this machine on its own network. */
function lanAddresses(): string[] {
  return Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .filter(({ family, internal }) => family === 'IPv4' && !internal)
    .map(({ address }) => address);
}

function announce(port: number, lan: boolean, secure: boolean): void {
  const scheme = secure ? 'https' : 'http';
  console.log(`\nThe hall is open at  ${scheme}://localhost:${port}/`);
  const [address] = lan ? lanAddresses() : [];
  if (!address) return;
  const url = `${scheme}://${address}:${port}/`;
  const qr = createRequire(import.meta.url)('qrcode-terminal') as {
    generate(text: string, options: { small: boolean }, print: (code: string) => void): void;
  };
  console.log(`On the same network  ${url}\nPoint a phone's camera here:\n`);
  qr.generate(url, { small: true }, (code) => console.log(code));
  if (secure) console.log('The browser warns once, because the certificate was made by this machine: choose Advanced, then Proceed.\nHeadsets: docs/hosting.md.');
  console.log('Ctrl+C closes the hall.');
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { values } = parseArgs({
    options: {
      dir: { type: 'string', default: 'dist' },
      port: { type: 'string' },
      lan: { type: 'boolean', default: false },
      https: { type: 'boolean', default: false },
    },
  });
  const { port } = await serve({
    dir: values.dir,
    lan: values.lan,
    ...(values.https ? { certificate: await localCertificate(lanAddresses(), '.cache/certificate.json') } : {}),
    ...(values.port ? { port: Number(values.port) } : {}),
  });
  announce(port, values.lan, values.https);
}
