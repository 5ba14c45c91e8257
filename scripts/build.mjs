// src/*.ts → dist/*.js: bundled by esbuild with code splitting, so that a command loads a few files, not hundreds.
import { existsSync, rmSync } from 'node:fs';

if (!existsSync('src/cli/main.ts')) process.exit(0);
const { build } = await import('esbuild');
rmSync('dist', { recursive: true, force: true });
await build({
  entryPoints: ['src/cli/main.ts'],
  outbase: 'src',
  outdir: 'dist',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  packages: 'external',
  conditions: ['source'],
  chunkNames: 'chunks/[name]-[hash]',
  legalComments: 'none',
  logLevel: 'warning',
});
