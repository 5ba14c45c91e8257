// `npm run bench:mutate-input [COUNT] [SEED]`: the fixture damaged at random; fails on a crash, a hang or a wrong count.
import { readFileSync } from 'node:fs';
import { readSubmission } from '#workbook/read-submission';
import { chanceFrom } from '../test/audit/mutation/random.ts';
import { judgeMutant } from '../test/workbook/mutation/judge-mutant.ts';
import { damages, mutateFile } from '../test/workbook/mutation/mutate-file.ts';

const count = Number(process.argv[2] ?? 10_000);
const seed = Number(process.argv[3] ?? 2022);
/** For one file, of processor time: others may hold the machine. */
const mostSeconds = 5;

const original = readFileSync('fixtures/q2-2022.xlsx');
const { submission } = await readSubmission(original);
if (submission === null) throw new Error('the fixture cannot be read');
const tally = new Map<string, number>();
const failures: string[] = [];
let longest = 0;
for (let index = 0; index < count; index += 1) {
  const damage = damages[index % damages.length] ?? 'bytes';
  const mutant = mutateFile(original, damage, chanceFrom(seed + index));
  const before = process.cpuUsage();
  const verdict = await judgeMutant(mutant, submission, damage).catch((error: Error) => ({
    kind: 'crashed' as const,
    what: error.message,
  }));
  const { user, system } = process.cpuUsage(before);
  longest = Math.max(longest, (user + system) / 1e6);
  const key = `${damage.padEnd(8)} ${verdict.kind}`;
  tally.set(key, (tally.get(key) ?? 0) + 1);
  if ('what' in verdict) failures.push(`seed ${seed + index}, ${damage}: ${verdict.kind}, ${verdict.what}`);
}
for (const key of [...tally.keys()].sort())
  console.log(`${key.padEnd(20)} ${`${tally.get(key)}`.padStart(6)}`);
console.log(
  `${count} files, longest ${longest.toFixed(2)} processor seconds (other reader included), ${failures.length} failures`,
);
for (const failure of failures.slice(0, 40)) console.log(failure);
if (failures.length > 0 || longest > mostSeconds) process.exitCode = 1;
