// src/*.ts → dist/*.js: bundled by esbuild with code splitting, so that a command loads a few files, not hundreds.
import { existsSync, readdirSync, rmSync } from 'node:fs';

if (!existsSync('src/cli/main.ts')) process.exit(0);
// `node scripts/build.mjs FOLDER/dist`: tests build a program of their own.
const outdir = process.argv[2] ?? 'dist';
const { build } = await import('esbuild');
const { metafile } = await build({
  metafile: true,
  entryPoints: ['src/cli/main.ts', 'src/app/batch/worker.ts', 'src/app/batch/watch-memory.ts'],
  outbase: 'src',
  outdir,
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  // Large, and needed only where documents are written: loaded from node_modules then. The small ones are
  // bundled, since looking up their files takes longer than running them (docs/bench.md).
  external: ['exceljs', 'docxtemplater', 'pizzip', 'pino'],
  // What is bundled and still CommonJS asks for node's own modules by `require`.
  banner: {
    js: "import { createRequire as tthcRequire } from 'node:module';\nconst require = tthcRequire(import.meta.url);",
  },
  conditions: ['source'],
  chunkNames: 'chunks/[name]-[hash]',
  legalComments: 'none',
  logLevel: 'warning',
});

// Removed afterwards and not before, so that a program running meanwhile finds its files.
for (const name of readdirSync(outdir, { recursive: true })) {
  const path = `${outdir}/${String(name).replaceAll('\\', '/')}`;
  if (path.endsWith('.js') && !(path in metafile.outputs)) rmSync(path);
}
