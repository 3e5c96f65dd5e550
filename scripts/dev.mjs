/** `npm run dev [-- --content DIR] [--port N] [--host]`: the editors' live server; `npm run edit`: the same with the editing page at /admin/. */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { runCommand, runs, setup, SetupError } from './setup.mjs';

const { values } = parseArgs({
  options: { content: { type: 'string', default: 'content' }, port: { type: 'string' }, host: { type: 'boolean' }, edit: { type: 'boolean' } },
});

runCommand(() => {
  // Whoever opens the editing page can write files: it is for this computer alone.
  if (values.edit && values.host) throw new SetupError('npm run edit is for this computer alone: leave --host out.');
  setup({ editingPage: values.edit });
  const options = [...(values.port ? ['--port', values.port] : []), ...(values.host ? ['--host'] : []), ...(values.edit ? ['--open', '/admin/'] : [])];
  runs('node', ['node_modules/vite/bin/vite.js', ...options], {
    DUOCAI_CONTENT: resolve(values.content),
    ...(values.edit && { DUOCAI_EDIT: 'true' }),
    // Vite would list every import without a file extension, which is how this project writes them all.
    VITE_CONFIG_NATIVE_IGNORE_WARNING: 'true',
  });
});
