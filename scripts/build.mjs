// src/*.ts → dist/*.js: bundled by esbuild with code splitting, so that a command loads a few files, not hundreds.
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { relative } from 'node:path';

if (!existsSync('src/cli/main.ts')) process.exit(0);
// `node scripts/build.mjs FOLDER/dist`: tests build a program of their own.
const outdir = relative('', process.argv[2] ?? 'dist').replaceAll('\\', '/');
const { build } = await import('esbuild').catch((error) => {
  if (error.code !== 'ERR_MODULE_NOT_FOUND') throw error;
  console.error(
    [
      'Chưa dựng được chương trình: thiếu các gói phát triển (npm đã bỏ qua chúng). Cài lại: npm ci --include=dev',
      'The program cannot be built: the development packages are missing (npm left them out). Run: npm ci --include=dev',
    ].join('\n'),
  );
  process.exit(1);
});

/** Of exceljs only workbooks in memory: what it needs for streams and CSV stays out (docs/adr/0012-dependencies.md). */
const workbooksOnly = {
  name: 'workbooks-only',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^exceljs$/ }, () => ({ path: 'exceljs', namespace: 'workbooks-only' }));
    onResolve({ filter: /^fast-csv$/ }, () => ({ path: 'fast-csv', namespace: 'workbooks-only' }));
    const contents = {
      exceljs: "module.exports = { Workbook: require('exceljs/lib/doc/workbook.js') };",
      'fast-csv': 'module.exports = {};',
    };
    onLoad({ filter: /./, namespace: 'workbooks-only' }, ({ path }) => ({
      contents: contents[path],
      resolveDir: process.cwd(),
    }));
  },
};

/**
 * pizzip packs by Node's own zlib, in place of pako: 100 ms of the 1,150 of a report. What is packed is the same; its bytes are those
 * of the zlib that Node carries.
 */
const nativeDeflate = {
  name: 'native-deflate',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^pako\/dist\/pako\.es5/ }, () => ({ path: 'pako', namespace: 'native-deflate' }));
    onLoad({ filter: /./, namespace: 'native-deflate' }, () => ({
      contents: [
        "const { deflateRawSync, inflateRawSync } = require('node:zlib');",
        'module.exports = { deflateRaw: deflateRawSync, inflateRaw: (bytes) => inflateRawSync(bytes) };',
      ].join('\n'),
    }));
  },
};

const { metafile } = await build({
  metafile: true,
  entryPoints: [
    'cli/main',
    'app/batch/worker',
    'app/batch/watch-memory',
    'app/watch-time',
    'files/guard',
  ].map((name) => `src/${name}.ts`),
  outbase: 'src',
  outdir,
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  plugins: [workbooksOnly, nativeDeflate],
  // A native library, loaded by `count` alone: the one package beside the bundle (docs/adr/0017-dossier-lists.md).
  external: ['@duckdb/node-api', 'pg-native', 'pg-cloudflare'],
  // What is bundled and still CommonJS asks for node's own modules by `require`.
  banner: {
    js: "import { createRequire as tthcRequire } from 'node:module';\nconst require = tthcRequire(import.meta.url);",
  },
  chunkNames: 'chunks/[name]-[hash]',
  legalComments: 'none',
  logLevel: 'warning',
});

// Removed afterwards and not before, so that a program running meanwhile finds its files.
for (const name of readdirSync(outdir, { recursive: true })) {
  const path = `${outdir}/${String(name).replaceAll('\\', '/')}`;
  if (path.endsWith('.js') && !(path in metafile.outputs)) rmSync(path);
}
writeFileSync(`${outdir}/LICENCES.txt`, licences(Object.keys(metafile.inputs)));

/** What the licences of the bundled packages ask for: their notices go where their code goes. */
function licences(inputs) {
  const folders = inputs.flatMap((input) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/u.exec(input) ?? []);
  const notices = [...new Set(folders)].sort().map((folder) => {
    const { name, version, license } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
    const file = readdirSync(folder).find((each) => /^licen[cs]e/iu.test(each));
    const text = file === undefined ? '' : readFileSync(`${folder}/${file}`, 'utf8').trim();
    return [`${name} ${version} (${license})`, text].join('\n\n').trimEnd();
  });
  return `${notices.join(`\n\n${'-'.repeat(80)}\n\n`)}\n`;
}
