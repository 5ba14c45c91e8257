import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';

interface Cruise {
  readonly modules: readonly { readonly source: string }[];
  readonly summary: { readonly violations: readonly { readonly from: string; readonly to: string }[] };
}

const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('.ts'),
);

it('each room imports only the rooms below it, without circles', () => {
  const cruised = JSON.parse(
    execFileSync(
      process.execPath,
      [
        'node_modules/dependency-cruiser/bin/dependency-cruise.mjs',
        '--config',
        '.dependency-cruiser.mjs',
        '--output-type',
        'json',
        'src',
        'bin',
      ],
      { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
    ),
  ) as Cruise;
  expect(cruised.summary.violations.map(({ from, to }) => `${from} → ${to}`)).toEqual([]);
  // With a TypeScript it cannot read, dependency-cruiser sees no modules and finds nothing wrong.
  const read = cruised.modules.filter(({ source }) => source.startsWith('src/'));
  expect(read.length).toBe(files.length);
});

it('no folder has more than 40 files at its own level', () => {
  const counts = new Map<string, number>();
  for (const file of files) counts.set(dirname(file), (counts.get(dirname(file)) ?? 0) + 1);
  expect([...counts].filter(([, count]) => count > 40)).toEqual([]);
});

it('no file is longer than 200 lines', () => {
  const lines = (file: string) => readFileSync(join('src', file), 'utf8').split('\n').length - 1;
  expect(files.filter((file) => lines(file) > 200)).toEqual([]);
});
