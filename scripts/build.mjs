// src/*.ts → dist/*.js: bundled by esbuild with code splitting, so that a command loads a few files, not hundreds.
import { existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { nativeDeflate, workbooksOnly } from './bundle-plugins.mjs';
import { licences } from './licences.mjs';

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
