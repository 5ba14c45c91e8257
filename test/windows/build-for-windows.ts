// Before all tests under Wine: the program for Windows is built as it is released, and a Windows made for it to run on.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { TestProject } from 'vitest/node';
import { openPrefix, type Prefix, removePrefix, wineLoader } from '../../scripts/executable/wine.ts';
import { buildProgram } from '../built-program.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Null where Wine is missing. */
    windows: { readonly prefix: Prefix; readonly built: string; readonly linux: string } | null;
  }
}

export default function setup({ provide }: TestProject): () => void {
  provide('windows', null);
  if (wineLoader === undefined) return () => undefined;
  // A build made before is tested as it is: TTHC_WINDOWS_BUILT=out/windows npm run test:windows
  const given = process.env.TTHC_WINDOWS_BUILT;
  const built = resolve(given ?? 'out/windows-tested');
  if (given === undefined) buildForWindows(built);
  const prefix = openPrefix(mkdtempSync(join(tmpdir(), 'tthc-windows-')));
  const linux = buildProgram();
  provide('windows', { prefix, built, linux: linux.file });
  return () => {
    linux.remove();
    removePrefix(prefix);
    if (given === undefined) rmSync(built, { recursive: true, force: true });
  };
}

/** The installer packed quickly, that is all that differs from a release. */
export function buildForWindows(folder: string): void {
  execFileSync(process.execPath, ['scripts/executable/build.mjs', 'windows', folder], {
    env: { ...process.env, TTHC_BUILD_QUICK: '1' },
    stdio: 'inherit',
  });
}
