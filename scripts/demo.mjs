// `npm run demo`: builds the program and runs the main job on the published report of Q2/2022.
import { execFileSync } from 'node:child_process';

const run = (...words) => execFileSync(process.execPath, words, { stdio: 'inherit' });

run('scripts/build.mjs');
for (const words of [
  ['compute', 'fixtures/q2-2022.xlsx'],
  ['report', 'fixtures/q2-2022.xlsx', '--out', 'bao-cao'],
]) {
  console.log(`\n$ tthc-score ${words.join(' ')}\n`);
  run('bin/tthc-score.js', ...words);
}
