// src/*.ts → dist/*.js: bundled by esbuild, so that a command loads two or three files, not hundreds.
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, relative } from 'node:path';
import { bundleLayers } from './bundle-layers.mjs';
import { nativeDeflate, noPrograms, workbooksOnly } from './bundle-plugins.mjs';
import { compileAhead, withDoors } from './compile-ahead.mjs';
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

const shared = {
  metafile: true,
  write: false,
  outbase: 'src',
  outdir,
  bundle: true,
  platform: 'node',
  target: 'node20',
  plugins: [workbooksOnly, nativeDeflate, noPrograms],
  // A native library, loaded by `count` alone: the one package beside the bundle (docs/adr/0017-dossier-lists.md).
  external: ['@duckdb/node-api', 'pg-native', 'pg-cloudflare'],
  chunkNames: 'chunks/[name]-[hash]',
  legalComments: 'none',
  logLevel: 'warning',
};
const program = await build({
  ...shared,
  entryPoints: ['src/cli/main.ts', 'src/app/batch/worker.ts'],
  format: 'esm',
  splitting: true,
});
// Started beside the program, and small: whole, so that they load nothing else.
const beside = await build({
  ...shared,
  entryPoints: ['src/app/batch/watch-memory.ts', 'src/app/watch-time.ts', 'src/files/guard.ts'],
  format: 'cjs',
});
const textsOf = ({ outputFiles }) =>
  new Map(outputFiles.map(({ path, text }) => [relative('', path).replaceAll('\\', '/'), text]));

const { files: bundled, layered } = await bundleLayers({
  outputs: program.metafile.outputs,
  texts: textsOf(program),
  layers: [
    'src/cli/main.ts',
    'src/app/time-limit.ts',
    'src/cli/actions/compute.ts',
    'src/cli/actions/report.ts',
    'src/documents/docx/fill-docx.ts',
    'src/documents/xlsx/fill-xlsx.ts',
  ],
  chunks: `${outdir}/chunks`,
});
const files = new Map([
  ...textsOf(beside),
  ...withDoors(bundled, layered),
  // The package is one of modules, the bundle is not.
  [`${outdir}/package.json`, '{ "type": "commonjs" }\n'],
]);
for (const [name, text] of files) {
  mkdirSync(dirname(name), { recursive: true });
  writeFileSync(name, text);
}

const compiled = compileAhead(outdir);

// Removed afterwards and not before, so that a program running meanwhile finds its files.
for (const name of readdirSync(outdir, { recursive: true })) {
  const path = `${outdir}/${String(name).replaceAll('\\', '/')}`;
  if (/\.(js|code)$/u.test(path) && !files.has(path) && !compiled.has(path)) rmSync(path);
}
writeFileSync(
  `${outdir}/LICENCES.txt`,
  licences(Object.keys({ ...program.metafile.inputs, ...beside.metafile.inputs })),
);
