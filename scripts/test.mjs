/**
 * `npm test`: installs what is missing, then runs every check in order.
 * Later steps run even when an earlier one failed, so that one run tells everything;
 * a step that could not run is counted as skipped, never left out.
 */
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { root, runs, setup, SetupError } from './setup.mjs';

const unitReport = join(root, 'reports/unit.json');
const browserReport = join(root, 'reports/browser.json');

const steps = [
  { name: 'types', script: 'test:types' },
  { name: 'lint', script: 'test:lint' },
  {
    name: 'unit',
    script: 'test:unit',
    args: ['--reporter=default', '--reporter=json', `--outputFile.json=${unitReport}`],
    report: unitReport,
    count: ({ numPassedTests, numFailedTests, numPendingTests, numTodoTests }) => ({
      passed: numPassedTests,
      failed: numFailedTests,
      skipped: numPendingTests + numTodoTests,
    }),
  },
  { name: 'content', script: 'check' },
  { name: 'build', script: 'build' },
  {
    name: 'browser',
    script: 'test:browser',
    needs: 'build',
    args: ['--reporter=list,json'],
    env: { PLAYWRIGHT_JSON_OUTPUT_FILE: browserReport, HALL_HOST: 'nginx' },
    report: browserReport,
    count: ({ stats }) => ({ passed: stats.expected + stats.flaky, failed: stats.unexpected, skipped: stats.skipped }),
  },
];

const results = [];
try {
  setup({ browser: true, editingPage: true });
  mkdirSync(join(root, 'reports'), { recursive: true });
  for (const step of steps) results.push(runStep(step));
} catch (error) {
  if (!(error instanceof SetupError)) throw error;
  console.error(`\n${error.message}`);
  results.push({ name: 'setup', passed: 0, failed: 1, skipped: 0, seconds: 0 });
}
printResults();

function runStep({ name, script, needs, args = [], env, report, count }) {
  console.log(`\n── ${name} ──`);
  if (needs && results.find((result) => result.name === needs)?.failed) {
    console.log(`not run: ${needs} failed`);
    return { name, passed: 0, failed: 0, skipped: 1, seconds: 0 };
  }
  if (report) rmSync(report, { force: true });
  const begun = performance.now();
  const ok = runs('npm', ['run', '--silent', script, '--', ...args], env);
  const seconds = (performance.now() - begun) / 1000;
  const counted = report && existsSync(report) ? count(JSON.parse(readFileSync(report, 'utf8'))) : undefined;
  return { name, seconds, ...agree(ok, counted) };
}

/** A command that failed without a failed test in its report has still failed. */
function agree(ok, counted) {
  if (!counted) return { passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0 };
  return ok || counted.failed > 0 ? counted : { ...counted, failed: 1 };
}

function printResults() {
  console.log('');
  for (const { name, passed, failed, skipped, seconds } of results) {
    const verdict = failed ? 'FAIL' : passed ? 'pass' : 'skip';
    console.log(`${verdict}  ${name.padEnd(8)} ${`${passed} passed, ${failed} failed, ${skipped} skipped`.padEnd(36)} ${seconds.toFixed(1)} s`);
  }
  console.log(`\n${sum('passed')} passed, ${sum('failed')} failed, ${sum('skipped')} skipped`);
  process.exitCode = sum('failed') > 0 ? 1 : 0;
}

function sum(key) {
  return results.reduce((total, result) => total + result[key], 0);
}
