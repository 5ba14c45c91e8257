// `npm run bench:kill`: batch killed at 200 random moments, run again, and its folder compared with an undisturbed run's.
import { type Killed, killAt, prepareGround } from '../test/app/batch/kill-and-restart.ts';
import { removeFolders } from '../test/app/batch/workbooks.ts';
import { buildProgram } from '../test/built-program.ts';

const times = Number(process.argv[2] ?? 200);
const program = buildProgram();
const ground = await prepareGround(program, { workbooks: 4, formats: 'docx,xlsx' });
const results: Killed[] = [];
let seed = 20220615;
for (let time = 0; time < times; time += 1) {
  results.push(await killAt(program, ground, random() * ground.milliseconds));
  if (process.stderr.isTTY) process.stderr.write(`\r${time + 1}/${times}`);
}
program.remove();
removeFolders();

const reports = Object.keys(ground.after).filter((path) => path.includes('-bao-cao.')).length;
const tenths = Array.from({ length: 10 }, (_, index) =>
  results.filter(({ moment }) => Math.min(9, Math.floor((moment / ground.milliseconds) * 10)) === index),
);
console.log(
  `${times} runs over 4 workbooks (${reports} reports), undisturbed ${(ground.milliseconds / 1000).toFixed(1)} s\n`,
);
console.log(
  '| killed after | runs | ended before | reports renewed (mean) | left temporary files or a lock | torn reports | status of the next run not 0 | folders unlike the undisturbed run’s | workers that outlived it |\n|---|---|---|---|---|---|---|---|---|',
);
[...tenths, results].forEach((some, index) => {
  const name = index === 10 ? 'all' : `${index * 10}–${index * 10 + 10} %`;
  const count = (test: (one: Killed) => boolean) => some.filter(test).length;
  const renewed = some.reduce((sum, one) => sum + one.renewed, 0) / Math.max(some.length, 1);
  const cells = [
    some.length,
    count(({ wasKilled }) => !wasKilled),
    renewed.toFixed(1),
    count(({ staleFiles }) => staleFiles > 0),
    count(({ torn }) => torn.length > 0),
    count(({ status }) => status !== 0),
    count(({ different }) => different.length > 0),
    count(({ survivors }) => survivors > 0),
  ];
  console.log(`| ${[name, ...cells].join(' | ')} |`);
});
const isBad = (one: Killed) => one.torn.length + one.different.length + one.survivors > 0 || one.status !== 0;
if (results.some(isBad)) {
  console.log(JSON.stringify(results.filter(isBad), null, 1));
  process.exitCode = 1;
}

/** The same moments each time (a linear congruential generator), as shares of the run. */
function random(): number {
  seed = (seed * 1_664_525 + 1_013_904_223) % 2 ** 32;
  return seed / 2 ** 32;
}
