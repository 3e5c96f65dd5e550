import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

interface Served {
  /** Folder to serve. */
  dir: string;
  /** Port on this machine alone. */
  port: number;
  /** The file hosts are given; without it a bare server of files. */
  settings?: boolean;
}

/** Starts Debian's nginx on a folder; it stops, and what it wrote goes, when the process given back is killed. */
export function startNginx({ dir, port, settings = true }: Served): ChildProcess {
  const folder = mkdtempSync(join(tmpdir(), 'duocai-nginx-'));
  const scratch = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  for (const name of scratch) mkdirSync(join(folder, name));
  writeFileSync(join(folder, 'nginx.conf'), `
load_module /usr/lib/nginx/modules/ngx_http_brotli_static_module.so;
${process.getuid?.() === 0 ? 'user root;' : ''}
worker_processes 1;
pid ${folder}/pid;
error_log stderr crit;
daemon off;
events {}
http {
  access_log off;
  sendfile on;
  ${scratch.map((name) => `${name}_temp_path ${folder}/${name};`).join('\n  ')}
  ${settings ? hostSettings(dir, port) : `server { listen 127.0.0.1:${port}; root ${resolve(dir)}; }`}
}
`);
  const nginx = spawn('/usr/sbin/nginx', ['-c', join(folder, 'nginx.conf'), '-e', 'stderr'], { stdio: 'inherit' });
  nginx.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  return nginx;
}

/** As a host would: the file as it is, with an address and a folder of one's own. */
function hostSettings(dir: string, port: number): string {
  return readFileSync('docs/hosting/nginx.conf', 'utf8')
    .replace('listen 80;', `listen 127.0.0.1:${port};`)
    .replace('root /srv/duocai;', `root ${resolve(dir)};`);
}
