// Two builds of one commit give the same bytes: whoever has the source can tell what a release was made of.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { buildForWindows } from './build-for-windows.ts';
import { windows } from './windows.ts';

it.skipIf(windows === null)('a second build has the sums of the first', () => {
  const folder = mkdtempSync(join(tmpdir(), 'tthc-second-'));
  buildForWindows(folder);
  const sums = (of: string) => readFileSync(join(of, 'SHA256SUMS.txt'), 'utf8');
  expect(sums(folder)).toBe(sums(windows?.built ?? ''));
  rmSync(folder, { recursive: true });
});
