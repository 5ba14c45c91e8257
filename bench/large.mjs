// `npm run bench -- large`: the built program from start to end over workbooks of many units: every document, and what a further unit costs.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unitsWorkbook } from './documents/units-workbook.ts';
import { measure } from './measure.mjs';

const sizes = [300, 3000, 5000];
const rounds = Number(process.argv[2] ?? 3);
// The usual minute is one by the clock: a busy machine may need more.
process.env.TTHC_TIME_LIMIT = '600';

const folder = await mkdtemp(join(tmpdir(), 'tthc-bench-'));
const workbookOf = (units) => join(folder, `${units}.xlsx`);
for (const units of sizes) await writeFile(workbookOf(units), await unitsWorkbook(units));
const commands = {
  compute: (units) => ['compute', workbookOf(units), '-o', join(folder, 'ket-qua.xlsx')],
  ...Object.fromEntries(
    ['docx', 'xlsx', 'html'].map((format) => [
      `report --format ${format}`,
      (units) => ['report', workbookOf(units), '--format', format, '--out', folder],
    ]),
  ),
};
const jobs = Object.entries(commands).flatMap(([name, words]) =>
  sizes.map((units) => ({
    name: `${name} ${units}`,
    words: ['node', 'bin/tthc-score.js', ...words(units)],
  })),
);
const results = await measure(jobs, rounds);
await rm(folder, { recursive: true });

console.log(`Start to end, in turn; medians of ${rounds}, of memory the most.\n`);
console.log('| job | units | processor s | peak MB | ms each further unit | KB each further unit |');
console.log('|---|---|---|---|---|---|');
for (const name of Object.keys(commands))
  for (const [index, units] of sizes.entries()) {
    const { processor, megabytes } = results.get(`${name} ${units}`);
    const fewer = results.get(`${name} ${sizes[index - 1]}`);
    const further = units - (sizes[index - 1] ?? 0);
    const more = fewer && [
      ((processor - fewer.processor) / further).toFixed(2),
      (((megabytes - fewer.megabytes) * 1000) / further).toFixed(0),
    ];
    const cells = [name, units, (processor / 1000).toFixed(2), megabytes.toFixed(0), ...(more ?? ['', ''])];
    console.log(`| ${cells.join(' | ')} |`);
  }
