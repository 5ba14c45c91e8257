// src/ → one CommonJS text, which is all that a single executable of Node takes, and one for each thread.
import { build } from 'esbuild';
import { nativeDeflate, workbooksOnly } from '../bundle-plugins.mjs';
import { licences } from '../licences.mjs';

/** Of programEntry: those that run as threads are started from their text. */
const threads = ['app/watch-time', 'app/batch/watch-memory'];

/** Native libraries lie beside the executable, in a folder node_modules as usual. */
const besideExecutable = {
  name: 'beside-executable',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^@duckdb\/node-api$/ }, ({ path }) => ({ path, namespace: 'beside-executable' }));
    onLoad({ filter: /./, namespace: 'beside-executable' }, ({ path }) => ({
      contents: `module.exports = require('node:module').createRequire(process.execPath)(${JSON.stringify(path)});`,
    }));
  },
};

const shared = {
  bundle: true,
  write: false,
  format: 'cjs',
  platform: 'node',
  target: 'node22',
  minify: false,
  keepNames: true,
  legalComments: 'none',
  logLevel: 'warning',
  // In the executable only Node's own modules can be imported, and those by `require` alone.
  supported: { 'dynamic-import': false },
};

export async function bundle() {
  const { outputFiles, metafile } = await build({
    ...shared,
    metafile: true,
    entryPoints: ['scripts/executable/main.js'],
    plugins: [workbooksOnly, nativeDeflate, besideExecutable],
    external: ['pg-native', 'pg-cloudflare'],
    define: { 'import.meta.url': 'executableUrl' },
    banner: { js: "const executableUrl = require('node:url').pathToFileURL(process.execPath).href;" },
  });
  const texts = await Promise.all(threads.map(async (name) => [`${name}.cjs`, await threadText(name)]));
  return {
    main: outputFiles[0].text,
    threads: Object.fromEntries(texts),
    licences: licences(Object.keys(metafile.inputs)),
  };
}

async function threadText(name) {
  const { outputFiles } = await build({ ...shared, entryPoints: [`src/${name}.ts`] });
  return outputFiles[0].text;
}
