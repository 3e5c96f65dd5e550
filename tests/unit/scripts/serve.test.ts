import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { serve } from '../../../scripts/serve';
import { precompress } from '../../../src/reading/site/precompress';

let server: Server;
let base: string;
let dir: string;

beforeAll(async () => {
  dir = mkdtempSync(join(tmpdir(), 'duocai-'));
  mkdirSync(join(dir, 'booth/a'), { recursive: true });
  mkdirSync(join(dir, 'assets'));
  writeFileSync(join(dir, 'booth/a/index.html'), '<h1>A booth</h1>'.repeat(100));
  writeFileSync(join(dir, '404.html'), '<h1>No such page</h1>');
  writeFileSync(join(dir, 'assets/main-abc.js'), '1;');
  await precompress(dir);
  const served = await serve({ dir });
  server = served.server;
  base = `http://127.0.0.1:${served.port}`;
});

afterAll(() => server.close());

const get = (path: string, headers: Record<string, string> = {}) => fetch(base + path, { headers, redirect: 'manual' });

it('sends a page compressed, always to be asked for anew', async () => {
  const page = await get('/booth/a/', { 'Accept-Encoding': 'br' });
  expect(page.headers.get('content-encoding')).toBe('br');
  expect(page.headers.get('content-type')).toMatch(/^text\/html/);
  expect(page.headers.get('cache-control')).toBe('no-cache');
  const again = await get('/booth/a/', { 'Accept-Encoding': 'br', 'If-None-Match': page.headers.get('etag') ?? '' });
  expect(again.status).toBe(304);
  expect((await get('/booth/a/', { 'Accept-Encoding': 'gzip' })).headers.get('content-encoding')).toBe('gzip');
});

it('lets hashed files be kept for good', async () => {
  expect((await get('/assets/main-abc.js')).headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
});

it('leads a page’s address without its slash to the one with it', async () => {
  const response = await get('/booth/a?x=1');
  expect(response.status).toBe(301);
  expect(response.headers.get('location')).toBe('/booth/a/?x=1');
});

it('never redirects to another host', async () => {
  const response = await get('//booth/a');
  expect(response.headers.get('location') ?? '/').not.toMatch(/^\/\//);
});

it('answers an unknown address, or one that climbs out of the site, with the page for the lost', async () => {
  for (const path of ['/nowhere/', '/booth/b', '/%2e%2e/%2e%2e/etc/passwd', '/%']) {
    const response = await get(path);
    expect(response.status, path).toBe(404);
    expect(await response.text(), path).toContain('No such page');
  }
});

it('serves a file whole after a new build has made it longer', async () => {
  await get('/assets/main-abc.js');
  writeFileSync(join(dir, 'assets/main-abc.js'), '12345;');
  expect(await (await get('/assets/main-abc.js')).text()).toBe('12345;');
});

it('refuses a folder that holds no site', async () => {
  await expect(serve({ dir: join(dir, 'booth') })).rejects.toThrow('no built site');
});

it('takes the next free port, and refuses a given one that is taken', async () => {
  const taken = Number(new URL(base).port);
  const other = await serve({ dir });
  expect(other.port).not.toBe(taken);
  other.server.close();
  await expect(serve({ dir, port: taken })).rejects.toThrow('EADDRINUSE');
});
