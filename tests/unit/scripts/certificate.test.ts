import { X509Certificate } from 'node:crypto';
import { mkdtempSync, statSync, writeFileSync } from 'node:fs';
import { request } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, it } from 'vitest';
import { localCertificate } from '../../../scripts/certificate';
import { serve } from '../../../scripts/serve';

let file: string;
beforeEach(() => (file = join(mkdtempSync(join(tmpdir(), 'duocai-')), 'deep/certificate.json')));

it('a certificate covers this machine’s addresses and localhost, and its key is private', async () => {
  const { cert } = await localCertificate(['192.168.1.7'], file);
  const made = new X509Certificate(cert);
  expect(['192.168.1.7', '127.0.0.1'].map((address) => made.checkIP(address))).toEqual(['192.168.1.7', '127.0.0.1']);
  expect(made.checkHost('localhost')).toBe('localhost');
  expect(made.checkIP('192.168.1.8')).toBeUndefined();
  expect(statSync(file).mode & 0o077).toBe(0);
});

it('the same certificate is given until the addresses change or it is about to end', async () => {
  const first = await localCertificate(['10.0.0.2'], file);
  expect(await localCertificate(['10.0.0.2'], file)).toEqual(first);
  const year = new Date(Date.now() + 385 * 24 * 60 * 60 * 1000);
  expect(await localCertificate(['10.0.0.2'], file, year)).not.toEqual(first);
  expect(await localCertificate(['10.0.0.3'], file)).not.toEqual(first);
});

it('a spoilt file is replaced', async () => {
  await localCertificate([], file);
  writeFileSync(file, '{"key":"x","cert":"y"}');
  expect((await localCertificate([], file)).cert).toContain('BEGIN CERTIFICATE');
});

it('the hall is served over https with it', async () => {
  const dir = mkdtempSync(join(tmpdir(), 'duocai-'));
  writeFileSync(join(dir, '404.html'), 'lost');
  writeFileSync(join(dir, 'index.html'), 'open');
  const certificate = await localCertificate([], file);
  const { server, port } = await serve({ dir, certificate });
  const status = await new Promise((resolve, reject) => request({ port, ca: certificate.cert, host: '127.0.0.1', path: '/' }, ({ statusCode }) => resolve(statusCode)).on('error', reject).end());
  expect(status).toBe(200);
  server.close();
});
