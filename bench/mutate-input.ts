// `npm run bench:mutate-input [COUNT] [SEED]`: the fixture damaged at random, and figures drawn at random, scored by another hand as well.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chanceFrom } from '../test/audit/mutation/random.ts';
import { damages, mutateFile } from '../test/workbook/mutation/mutate-file.ts';
import { randomFigures } from '../test/workbook/mutation/random-figures.ts';
import { readWithExceljs } from './oracle/cells.ts';
import { compareReadings, kinds, type Reading, scoredByProgram } from './oracle/compare-readings.ts';
import { startOpenpyxl } from './oracle/openpyxl.ts';

const count = Number(process.argv[2] ?? 15_000);
const seed = Number(process.argv[3] ?? 2022);
/** For one file, of processor time: others may hold the machine. */
const maxSeconds = 5;
/** Where mutants to be looked at are kept. */
const kept = process.env.MUTANTS_KEPT;

const original = readFileSync('fixtures/q2-2022.xlsx');
const { lines: unharmed } = await scoredByProgram(original);
const openpyxl = startOpenpyxl();
const readers = [...(openpyxl === null ? [] : [openpyxl.read]), readWithExceljs];
const sources = [...damages, 'figures'] as const;
const tally = new Map<string, number>();
const remarks: string[] = [];
const failures: string[] = [];
let maxLength = 0;
for (let index = 0; index < count; index += 1) {
  const source = sources[index % sources.length] ?? 'bytes';
  const chance = chanceFrom(seed + index);
  const bytes = source === 'figures' ? randomFigures(chance) : mutateFile(original, source, chance);
  const tried = {
    bytes,
    unharmed: source === 'figures' ? null : unharmed,
    archiveAlone: source === 'bytes' || source === 'records',
  };
  const reading = await compareReadings(tried, readers).catch(
    (error: Error): Reading => ({ kind: 'wrong', seconds: 0, what: [error.stack ?? error.message] }),
  );
  maxLength = Math.max(maxLength, reading.seconds);
  const key = `${source} ${reading.kind}`;
  tally.set(key, (tally.get(key) ?? 0) + 1);
  if (reading.what.length === 0) continue;
  const remark = `seed ${seed + index}, ${source}: ${reading.kind}, ${reading.what.length}: ${reading.what.slice(0, 2).join('; ')}`;
  (reading.kind === 'wrong' ? failures : remarks).push(remark);
  if (kept !== undefined) keep(kept, `${source}-${seed + index}.xlsx`, bytes);
}
openpyxl?.stop();

console.log(`| | ${kinds.join(' | ')} |\n|---|${kinds.map(() => '---:').join('|')}|`);
for (const source of sources)
  console.log(`| ${source} | ${kinds.map((kind) => tally.get(`${source} ${kind}`) ?? 0).join(' | ')} |`);
console.log(
  `\n${count} files, longest ${maxLength.toFixed(2)} processor seconds, ${failures.length} failures; ${openpyxl === null ? 'openpyxl is not installed, exceljs alone' : 'openpyxl, then exceljs'} beside the program`,
);
if (kept !== undefined) for (const remark of remarks) console.log(remark);
for (const failure of failures.slice(0, 40)) console.log(failure);
if (failures.length > 0 || maxLength > maxSeconds) process.exitCode = 1;

function keep(folder: string, name: string, bytes: Uint8Array): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, name), bytes);
}
