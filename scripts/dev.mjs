/** `npm run dev [-- --content DIR] [--port N] [--host]`: the editors' live server. */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { runCommand, runs, setup } from './setup.mjs';

const { values } = parseArgs({
  options: { content: { type: 'string', default: 'content' }, port: { type: 'string' }, host: { type: 'boolean' } },
});

runCommand(() => {
  setup();
  const options = [...(values.port ? ['--port', values.port] : []), ...(values.host ? ['--host'] : [])];
  runs('node', ['node_modules/vite/bin/vite.js', ...options], {
    DUOCAI_CONTENT: resolve(values.content),
    // Vite would list every import without a file extension, which is how this project writes them all.
    VITE_CONFIG_NATIVE_IGNORE_WARNING: 'true',
  });
});
