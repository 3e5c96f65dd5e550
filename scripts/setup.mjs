/**
 * Makes a fresh clone ready: checks Node, installs the packages of package-lock.json, and for tests a browser and a web server.
 * Runs before anything is installed, so it imports only what Node brings.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository's folder. */
export const root = join(dirname(fileURLToPath(import.meta.url)), '..');
/** What the browser tests need of the system, and the Debian packages that bring it. */
const tools = [
  { path: '/usr/bin/chromium', packages: 'chromium fonts-noto-cjk' },
  { path: '/usr/sbin/nginx', packages: 'nginx-light' },
  { path: '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so', packages: 'libnginx-mod-http-brotli-static' },
];

/** A step that could not be done, told in words for whoever runs the command. */
export class SetupError extends Error {}

/** Does only what is still missing. Throws `SetupError` when it cannot. */
export function setup({ browser = false, editingPage = false } = {}) {
  checkNode();
  installPackages('.', 'Installing packages (once; about a minute) …');
  if (editingPage) installPackages('scripts/admin/cms', 'Installing the editing page (once; about a minute) …');
  if (browser) installTools(tools.filter(({ path }) => !existsSync(path)));
}

function checkNode() {
  const major = Number(process.versions.node.split('.')[0]);
  if (major < 20) {
    throw new SetupError(`Node 20 or newer is needed; this is ${process.version}. See https://nodejs.org/`);
  }
}

function installPackages(folder, notice) {
  if (packagesInstalled(join(root, folder))) return;
  say(notice);
  if (!runs('npm', ['ci', '--no-audit', '--no-fund', '--loglevel', 'error', '--prefix', folder])) {
    throw new SetupError('npm ci failed. Is this machine online? The lines above say more.');
  }
}

/** Compares package-lock.json with the record npm leaves of what it has installed. */
function packagesInstalled(folder) {
  const record = join(folder, 'node_modules/.package-lock.json');
  if (!existsSync(record)) return false;
  const installed = readPackages(record);
  return Object.entries(readPackages(join(folder, 'package-lock.json'))).every(
    ([name, { version, optional }]) => name === '' || (optional && !installed[name]) || installed[name]?.version === version,
  );
}

function readPackages(file) {
  return JSON.parse(readFileSync(file, 'utf8')).packages;
}

function installTools(missing) {
  if (missing.length === 0) return;
  const names = missing.map(({ packages }) => packages).join(' ');
  const byHand = `Install them by hand (${missing.map(({ path }) => path).join(', ')}), then run this again.`;
  if (!runs('sh', ['-c', 'command -v apt-get >/dev/null'])) {
    throw new SetupError(`The browser tests need ${names}, and this machine has no apt to install them. ${byHand}`);
  }
  say(`Installing ${names} for the browser tests (once) …`);
  const sudo = process.getuid?.() === 0 ? '' : 'sudo ';
  const install = `${sudo}apt-get update -q && ${sudo}apt-get install -qy --no-install-recommends ${names}`;
  if (!runs('sh', ['-c', install]) || missing.some(({ path }) => !existsSync(path))) {
    throw new SetupError(`apt could not install ${names}; the lines above say why. ${byHand}`);
  }
}

/** Runs a command in the repository with its output shown; true when it succeeds. */
export function runs(command, args, env = {}) {
  return spawnSync(command, args, { cwd: root, stdio: 'inherit', env: { ...process.env, ...env } }).status === 0;
}

/** Runs `main`, and turns a `SetupError` into its message and exit code 1. */
export function runCommand(main) {
  try {
    main();
  } catch (error) {
    if (!(error instanceof SetupError)) throw error;
    console.error(`\n${error.message}`);
    process.exitCode = 1;
  }
}

function say(line) {
  console.log(`\n${line}`);
}
