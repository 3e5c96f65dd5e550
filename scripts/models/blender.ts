import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** Runs one of the scripts beside this file in Blender 3.4. Throws when it fails. */
export function runBlender(script: string, ...words: string[]): void {
  const path = fileURLToPath(new URL(script, import.meta.url));
  execFileSync('blender', ['--background', '--factory-startup', '--python-exit-code', '1', '--python', path, '--', ...words], { stdio: ['ignore', 'ignore', 'inherit'] });
}
