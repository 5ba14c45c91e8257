// `npm run bench:hostile [WORDS] [--write]`: the built program over every hostile file; fails where one gets what it should not.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { buildProgram } from '../test/built-program.ts';
import { corpus } from '../test/hostile/corpus.ts';
import { placeFile, removeFile } from '../test/hostile/place-file.ts';
import { hostileTemplates } from '../test/hostile/templates.ts';
import { type Measured, measureFile } from './hostile/measure-file.ts';
import { measureTemplate } from './hostile/measure-template.ts';
import { page, tableOf } from './hostile/page.ts';

const words = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const isChosen = ({ name, kind }: { readonly name: string; readonly kind: string }) =>
  words.length === 0 || words.some((word) => `${name} ${kind}`.includes(word));
const faultless = resolve('fixtures/q2-2022.xlsx');
type Measure = (own: string) => Promise<Omit<Measured, 'index'>>;
const chosen: readonly Measure[] = [
  ...corpus.filter(isChosen).map(
    (file): Measure =>
      (own) =>
        measureFile(program.file, file, own, placeFile(own, file)),
  ),
  ...hostileTemplates.filter(isChosen).map(
    (template): Measure =>
      (own) =>
        measureTemplate(program.file, template, own, faultless),
  ),
];
const program = buildProgram();
const folder = mkdtempSync(join(tmpdir(), 'tthc-hostile-'));
// Every address in the corpus leads here.
let fetched = 0;
const trap = createServer((socket) => {
  fetched += 1;
  socket.destroy();
}).listen(48_123, '127.0.0.1');

const results: Measured[] = [];
const waiting = [...chosen.entries()];
const jobs = Number(process.env.HOSTILE_JOBS ?? 2);
await Promise.all(Array.from({ length: jobs }, work));
results.sort((a, b) => a.index - b.index);
trap.close();
rmSync(folder, { recursive: true, force: true });
program.remove();

console.log(tableOf(results));
const failures = results.filter(({ faults }) => faults.length > 0);
for (const { file, faults } of failures) console.log(`${file.name}: ${faults.join('; ')}`);
console.log(
  `\n${results.length} files, ${failures.length} not as they should be, ${fetched} fetched anything.`,
);
if (failures.length > 0 || fetched > 0) process.exitCode = 1;
if (process.argv.includes('--write')) writeFileSync('docs/hostile-input.md', page(results));

async function work(): Promise<void> {
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    const [index, measure] = next;
    const own = join(folder, `${index}`);
    mkdirSync(own);
    results.push({ index, ...(await measure(own)) });
    removeFile(own);
    if (process.stderr.isTTY) process.stderr.write(`\r${results.length}/${chosen.length} `);
  }
}
