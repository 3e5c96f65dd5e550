/**
 * Makes a fresh clone ready: checks Node, installs the packages of package-lock.json, and for tests a browser.
 * Runs before anything is installed, so it imports only what Node brings.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository's folder. */
export const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const chromium = '/usr/bin/chromium';

/** A step that could not be done, told in words for whoever runs the command. */
export class SetupError extends Error {}

/** Does only what is still missing. Throws `SetupError` when it cannot. */
export function setup({ browser = false } = {}) {
  checkNode();
  if (!packagesInstalled()) {
    say('Installing packages (once; about a minute) …');
    if (!runs('npm', ['ci', '--no-audit', '--no-fund'])) {
      throw new SetupError('npm ci failed. Is this machine online? The lines above say more.');
    }
  }
  if (browser && !existsSync(chromium)) installChromium();
}

function checkNode() {
  const major = Number(process.versions.node.split('.')[0]);
  if (major < 20) {
    throw new SetupError(`Node 20 or newer is needed; this is ${process.version}. See https://nodejs.org/`);
  }
}

/** Compares package-lock.json with the record npm leaves of what it has installed. */
function packagesInstalled() {
  const record = join(root, 'node_modules/.package-lock.json');
  if (!existsSync(record)) return false;
  const installed = readPackages(record);
  return Object.entries(readPackages(join(root, 'package-lock.json'))).every(
    ([name, { version, optional }]) => name === '' || (optional && !installed[name]) || installed[name]?.version === version,
  );
}

function readPackages(file) {
  return JSON.parse(readFileSync(file, 'utf8')).packages;
}

function installChromium() {
  const byHand = `Install it by hand (${chromium}), then run this again.`;
  if (!runs('sh', ['-c', 'command -v apt-get >/dev/null'])) {
    throw new SetupError(`The browser tests need Chromium, and this machine has no apt to install it. ${byHand}`);
  }
  say('Installing Chromium for the browser tests (once) …');
  const sudo = process.getuid?.() === 0 ? '' : 'sudo ';
  const install = `${sudo}apt-get update -q && ${sudo}apt-get install -qy --no-install-recommends chromium fonts-noto-cjk`;
  if (!runs('sh', ['-c', install]) || !existsSync(chromium)) {
    throw new SetupError(`apt could not install Chromium; the lines above say why. ${byHand}`);
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
