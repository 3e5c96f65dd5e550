/** `tsx tests/hosting/nginxHost.ts [--dir dist] --port N`: serves a built hall by nginx with the settings of docs/hosting, until it is stopped. */
import { parseArgs } from 'node:util';
import { startNginx } from './nginx';

const { values } = parseArgs({ options: { dir: { type: 'string', default: 'dist' }, port: { type: 'string', default: '4187' } } });
const nginx = startNginx({ dir: values.dir, port: Number(values.port) });
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => nginx.kill('SIGQUIT'));
nginx.on('exit', (code) => (process.exitCode = code ?? 1));
