// `npm run demo`: builds the program and runs the main job on the published report of Q2/2022.
import { spawnSync } from 'node:child_process';

run('scripts/build.mjs');
for (const words of [
  ['compute', 'fixtures/q2-2022.xlsx'],
  ['report', 'fixtures/q2-2022.xlsx', '--out', 'bao-cao'],
]) {
  console.log(`\n$ tthc-score ${words.join(' ')}\n`);
  run('bin/tthc-score.js', ...words);
}

function run(...words) {
  const { status } = spawnSync(process.execPath, words, { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
