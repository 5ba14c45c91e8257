// `npm run bench`: everything that is measured, part by part; `npm run bench -- stages growth` only the parts named.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { buildSync } from 'esbuild';

const parts = {
  stages: () => ['--expose-gc', bundled('bench/stages.ts', 'bench/stages/bundle.mjs')],
  'start-up': () => ['bench/start-up.mjs'],
  growth: () => ['--import', 'tsx', 'bench/growth.ts'],
  large: () => ['--import', 'tsx', 'bench/large.mjs'],
  batch: () => ['--import', 'tsx', 'bench/batch.ts', '100'],
};

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => parts[name] === undefined);
if (unknown.length > 0)
  throw new Error(`${unknown.join(', ')}: the parts are ${Object.keys(parts).join(', ')}`);
if (!existsSync('dist/cli/main.js')) throw new Error('npm run build first');
if (!existsSync('bench/peers/node_modules'))
  spawnSync('npm', ['ci', '--prefix', 'bench/peers', '--no-audit', '--no-fund'], { stdio: 'inherit' });

for (const [name, words] of Object.entries(parts)) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  console.log(`\n## ${name}\n`);
  const { status } = spawnSync(process.execPath, words(), { stdio: 'inherit' });
  if (status !== 0) process.exitCode = 1;
}

/** As the program is built: tsx would keep the name of each function, which made scoring a third slower. */
function bundled(entry, outfile) {
  buildSync({
    entryPoints: [entry],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    packages: 'external',
  });
  return outfile;
}
