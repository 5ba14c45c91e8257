// `npm run bench:batch`: many workbooks to DOCX and XLSX, on one core and on two, beside a plain loop over the same files.
import { spawn } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import PizZip from 'pizzip';

const count = Number(process.argv[2] ?? 1000);
const program = resolve('bin/tthc-score.js');
const fixture = new PizZip(readFileSync('fixtures/q2-2022.xlsx'));
const folder = mkdtempSync(join(tmpdir(), 'tthc-bench-'));

interface Measured {
  readonly name: string;
  readonly seconds: number;
  /** Of all processes of the job together, which is the measure where the machine has other work. */
  readonly processorSeconds: number;
  /** Of all processes of the job together, in MB, sampled ten times a second. */
  readonly memory: readonly number[];
  readonly status: number | null;
}

makeWorkbooks();
const results: Measured[] = [];
for (const jobs of ['1', '2']) {
  const words = [program, 'batch', 'so-lieu', '--out', `kq-${jobs}`, '--jobs', jobs];
  results.push(await measure(`batch --jobs ${jobs}`, words));
}
results.push(await measure('batch again, nothing changed', [program, 'batch', 'so-lieu', '--out', 'kq-2']));
if (existsSync('bench/peers/node_modules')) {
  const words = [resolve('bench/peers/plain-loop.mjs'), join(folder, 'so-lieu'), join(folder, 'kq-loop')];
  results.push(await measure('plain loop: SheetJS, docxtemplater', words));
}
rmSync(folder, { recursive: true });

const load = loadavg()[0]?.toFixed(1);
console.log(
  `${cpus()[0]?.model} × ${cpus().length}, Node ${process.version}, load ${load}; ${count} workbooks of 22 units\n`,
);
console.log(
  '| job | s | workbooks a second | processor ms a workbook | MB after a tenth | MB at the end | peak MB | status |\n|---|---|---|---|---|---|---|---|',
);
for (const { name, seconds, processorSeconds, memory, status } of results) {
  const cells = [
    seconds.toFixed(1),
    (count / seconds).toFixed(1),
    ((processorSeconds / count) * 1000).toFixed(0),
    mean(memory, 0.1, 0.2).toFixed(0),
    mean(memory, 0.85, 0.95).toFixed(0),
    Math.max(...memory).toFixed(0),
    `${status}`,
  ];
  console.log(`| ${[name, ...cells].join(' | ')} |`);
}
if (!existsSync('bench/peers/node_modules')) console.log('\nFor the plain loop: npm ci --prefix bench/peers');

/** The fixture with more dossiers at every unit: as many as its number, so that no two are alike. */
function makeWorkbooks(): void {
  const sheet = 'xl/worksheets/sheet3.xml';
  const xml = fixture.file(sheet)?.asText() ?? '';
  for (let number = 0; number < count; number += 1) {
    // Received in all and in person, resolved in all and on time: the identities go on holding.
    const changed = xml.replace(
      /(<c r="[DFHJ]\d+" s="\d+">(?:<f>[^<]*<\/f>)?<v>)(\d+)/gu,
      (_, start: string, value: string) => `${start}${Number(value) + number}`,
    );
    fixture.file(sheet, changed);
    const district = join(folder, 'so-lieu', `huyen-${number % 20}`);
    mkdirSync(district, { recursive: true });
    writeFileSync(
      join(district, `so-${number}.xlsx`),
      fixture.generate({ type: 'uint8array', compression: 'DEFLATE' }),
    );
  }
}

function measure(name: string, words: readonly string[]): Promise<Measured> {
  return new Promise((done) => {
    const started = performance.now();
    const child = spawn(process.execPath, words, { cwd: folder, stdio: ['ignore', 'ignore', 'ignore'] });
    const memory: number[] = [];
    let processorSeconds = 0;
    const timer = setInterval(() => {
      const used = usedBy(child.pid ?? 0);
      memory.push(used.megabytes);
      processorSeconds = Math.max(processorSeconds, used.processorSeconds);
    }, 100);
    child.once('close', (status) => {
      clearInterval(timer);
      done({ name, seconds: (performance.now() - started) / 1000, processorSeconds, memory, status });
    });
  });
}

/** By a process, its children, and those of its children that have ended. */
function usedBy(pid: number): { readonly megabytes: number; readonly processorSeconds: number } {
  const all = readdirSync('/proc').filter((entry) => /^\d+$/u.test(entry));
  const facts = all.flatMap((entry) => {
    try {
      // Fields from the third one on, since a name in brackets may hold spaces: proc(5).
      const fields = readFileSync(`/proc/${entry}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? [];
      const sum = (from: number, to: number) =>
        fields.slice(from - 3, to - 2).reduce((total, field) => total + Number(field), 0);
      // utime to cstime in hundredths of a second; rss in pages of 4 KB.
      return [{ pid: Number(entry), parent: sum(4, 4), ticks: sum(14, 17), pages: sum(24, 24) }];
    } catch {
      return [];
    }
  });
  const ours = facts.filter((one) => one.pid === pid || one.parent === pid);
  return {
    megabytes: ours.reduce((sum, { pages }) => sum + (pages * 4096) / 1e6, 0),
    processorSeconds: ours.reduce((sum, { ticks }) => sum + ticks / 100, 0),
  };
}

function mean(values: readonly number[], from: number, to: number): number {
  const part = values.slice(Math.floor(values.length * from), Math.ceil(values.length * to));
  return part.reduce((sum, value) => sum + value, 0) / Math.max(part.length, 1);
}
