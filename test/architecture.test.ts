import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';

interface Cruise {
  readonly modules: readonly { readonly source: string }[];
  readonly summary: { readonly violations: readonly { readonly from: string; readonly to: string }[] };
}

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
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.ts'),
  );
  const read = cruised.modules.filter(({ source }) => source.startsWith('src/'));
  expect(read.length).toBe(files.length);
});
