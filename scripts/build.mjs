// src/*.ts → dist/*.js: bundled by esbuild with code splitting, so that a command loads a few files, not hundreds.
import { existsSync, readdirSync, rmSync } from 'node:fs';

if (!existsSync('src/cli/main.ts')) process.exit(0);
const { build } = await import('esbuild');
const { metafile } = await build({
  metafile: true,
  entryPoints: ['src/cli/main.ts'],
  outbase: 'src',
  outdir: 'dist',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  // Large, and needed only where documents are written: loaded from node_modules then. The small ones are
  // bundled, since looking up their files takes longer than running them (docs/bench.md).
  external: ['exceljs', 'docxtemplater', 'pizzip'],
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
for (const name of readdirSync('dist', { recursive: true })) {
  const path = `dist/${String(name).replaceAll('\\', '/')}`;
  if (path.endsWith('.js') && !(path in metafile.outputs)) rmSync(path);
}
