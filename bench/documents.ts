// `npm run bench:documents`: a report of 300 units, a hundred reports in one process, and one table beside docxtemplater and docxtpl alone.
import { spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { cpus, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import Docxtemplater from 'docxtemplater';
import PizZip from 'pizzip';
import { fillDocx } from '#documents/docx/fill-docx';
import { templateValues } from '#documents/placeholders';
import { renderReport } from '#documents/render';
import { isComplete } from '#domain/submission';
import { buildReport } from '#report/official/build-report';
import { parseRuleSet } from '#rules/parse-rule-set';
import { scoreSubmission } from '#scoring/score-submission';
import { readSubmission } from '#workbook/read-submission';
import { jinjaTable, summaryTableOnly } from './documents/table-templates.ts';
import { rowsOf, unitsWorkbook } from './documents/units-workbook.ts';

const units = 300;
const rounds = Number(process.argv[2] ?? 7);
const folder = await mkdtemp(join(tmpdir(), 'tthc-bench-'));
const workbook = join(folder, 'lon.xlsx');
await writeFile(workbook, await unitsWorkbook(units));

console.log(
  `${cpus()[0]?.model} × ${cpus().length}, ${Math.round(totalmem() / 1e9)} GB, Node ${process.version}\n`,
);
const met = [await bigReport(), await hundredReports()];
await oneTable();
await rm(folder, { recursive: true });
if (met.includes(false)) process.exitCode = 1;

/** The built program as a clerk starts it. Judged by processor time: others may be using the machine. */
async function bigReport(): Promise<boolean> {
  const words = [
    '--import',
    './bench/documents/own-use.mjs',
    'bin/tthc-score.js',
    'report',
    workbook,
    '--out',
    folder,
  ];
  const runs = Array.from({ length: rounds }, () => {
    const start = performance.now();
    const { stderr, status } = spawnSync(process.execPath, words, { encoding: 'utf8' });
    const [, processor, memory] = /^took ([\d.]+) s, (\d+) MB$/mu.exec(stderr) ?? [];
    if (status !== 0 || processor === undefined) throw new Error(stderr);
    return {
      wall: (performance.now() - start) / 1000,
      processor: Number(processor),
      megabytes: Number(memory),
    };
  });
  const wall = median(runs.map((run) => run.wall));
  const processor = median(runs.map((run) => run.processor));
  const megabytes = Math.max(...runs.map((run) => run.megabytes));
  const isMet = processor < 5 && megabytes < 400;
  console.log(
    `report of ${units} units (docx and xlsx), the built program from start to end, median of ${rounds}: ${processor.toFixed(2)} s of processor, ${wall.toFixed(2)} s by the clock, at most ${megabytes} MB; goal < 5 s, < 400 MB: ${isMet ? 'met' : 'missed'}`,
  );
  return isMet;
}

/** Memory after each twenty-five, garbage collected where node was started with --expose-gc. */
async function hundredReports(): Promise<boolean> {
  const report = await reportOf('fixtures/q2-2022.xlsx');
  const templates = {
    docx: await bytesOf('templates/bao-cao.docx'),
    xlsx: await bytesOf('templates/bao-cao.xlsx'),
  };
  const resident: number[] = [];
  const start = performance.now();
  for (let done = 1; done <= 100; done += 1) {
    for (const format of ['docx', 'xlsx'] as const) await renderReport(report, format, templates[format]);
    if (done % 25 !== 0) continue;
    globalThis.gc?.();
    resident.push(Math.round(process.memoryUsage().rss / 1e6));
  }
  const seconds = (performance.now() - start) / 1000;
  const isMet = (resident.at(-1) ?? 0) < (resident[0] ?? 0) * 1.15;
  console.log(
    `100 reports (docx and xlsx) in one process: ${seconds.toFixed(1)} s; resident after 25, 50, 75, 100: ${resident.join(', ')} MB; no growth beyond 15%: ${isMet ? 'met' : 'missed'}`,
  );
  return isMet;
}

/** The summary table of 300 units, and nothing else, from the same figures. */
async function oneTable(): Promise<void> {
  const report = await reportOf(workbook);
  const values = templateValues(report);
  const template = await summaryTableOnly();
  const jinja = join(folder, 'jinja.docx');
  const context = join(folder, 'rows.json');
  await writeFile(jinja, await jinjaTable());
  await writeFile(context, JSON.stringify(rowsOf(report)));
  const ours = () => fillDocx(report, template).bytes ?? new Uint8Array();
  const alone = () => {
    const document = new Docxtemplater(new PizZip(template), {
      delimiters: { start: '{{', end: '}}' },
      paragraphLoop: true,
      linebreaks: true,
      nullGetter: () => '',
    });
    document.render(plain(values));
    return document.getZip().generate({ type: 'uint8array', compression: 'DEFLATE' }) as Uint8Array;
  };
  const times: Record<string, number[]> = { 'tthc-score': [], docxtemplater: [], docxtpl: [] };
  const python = hasDocxtpl();
  for (let round = 0; round <= rounds; round += 1) {
    for (const [name, fill] of [
      ['tthc-score', ours],
      ['docxtemplater', alone],
    ] as const) {
      const start = performance.now();
      const bytes = fill();
      // The first round warms up.
      if (round > 0) times[name]?.push(performance.now() - start);
      else expectRows(name, bytes);
    }
    if (!python) continue;
    const { stdout, stderr } = spawnSync(
      '/usr/bin/python3',
      ['bench/documents/fill_docxtpl.py', jinja, context, join(folder, 'tpl.docx')],
      { encoding: 'utf8' },
    );
    if (stdout === '') throw new Error(stderr);
    if (round > 0) times.docxtpl?.push(Number(stdout));
    else expectRows('docxtpl', await bytesOf(join(folder, 'tpl.docx')));
  }
  console.log(
    `\nThe summary table of ${units} units alone, in memory, start of the program left out; medians of ${rounds} rounds, taking turns:\n`,
  );
  console.log('| filled by | ms |\n|---|---|');
  for (const [name, taken] of Object.entries(times)) {
    console.log(
      `| ${name} | ${taken.length === 0 ? 'not installed (Debian: python3-docxtpl)' : median(taken).toFixed(0)} |`,
    );
  }
}

function expectRows(name: string, docx: Uint8Array): void {
  const xml = new PizZip(docx).file('word/document.xml')?.asText() ?? '';
  const rows = xml.match(/<w:tr[ >]/gu)?.length ?? 0;
  if (rows !== units + 3) throw new Error(`${name} wrote ${rows} rows`);
}

/** As docxtemplater alone wants it: texts, not printed numbers. */
function plain(value: unknown): object {
  return JSON.parse(JSON.stringify(value), (_, each) => (typeof each?.text === 'string' ? each.text : each));
}

async function reportOf(path: string) {
  const { submission } = await readSubmission(await bytesOf(path));
  const { ruleSet } = parseRuleSet(
    await readFile('rules/dien-bien-1187-2019.json', 'utf8'),
    'dien-bien-1187-2019.json',
  );
  if (submission === null || !isComplete(submission) || ruleSet === null)
    throw new Error(`${path} has errors`);
  return buildReport(submission, scoreSubmission(submission, ruleSet));
}

async function bytesOf(path: string): Promise<Uint8Array> {
  return new Uint8Array(await readFile(path));
}

function hasDocxtpl(): boolean {
  return spawnSync('/usr/bin/python3', ['-c', 'import docxtpl']).status === 0;
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;
}
