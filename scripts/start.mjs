/** `npm start [-- --content DIR] [--port N] [--https]`: installs what is missing, builds the hall and serves it. */
import { parseArgs } from 'node:util';
import { resolve } from 'node:path';
import { runCommand, runs, setup } from './setup.mjs';

const { values } = parseArgs({ options: { content: { type: 'string' }, port: { type: 'string' }, https: { type: 'boolean', default: false } } });

runCommand(() => {
  setup();
  const content = values.content ? ['--content', resolve(values.content)] : [];
  const port = values.port ? ['--port', values.port] : [];
  const https = values.https ? ['--https'] : [];
  const served =
    runs('node', ['--import', 'tsx', 'scripts/build.ts', ...content]) &&
    runs('node', ['--import', 'tsx', 'scripts/serve.ts', '--lan', ...https, ...port]);
  if (!served) process.exitCode = 1;
});
