// `npm run bench -- stages`: what each stage of a report of 22 units costs, ours, the peers' and the limit, in turn in one process.
import { mkdtemp, rm } from 'node:fs/promises';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { limitStages } from './stages/limits.ts';
import { ourStages } from './stages/ours.ts';
import { measureInTurn } from './stages/paired.ts';
import { peerStages } from './stages/peers.ts';
import { subjectOf } from './stages/subject.ts';

const rounds = Number(process.argv[2] ?? 3);
const each = Number(process.argv[3] ?? 30);
const folder = await mkdtemp(join(tmpdir(), 'tthc-bench-'));
const subject = await subjectOf('fixtures/q2-2022.xlsx');
const stages = [...ourStages(subject), ...(await peerStages(subject, folder, each)), ...limitStages(subject)];
const taken = await measureInTurn(stages, { rounds, each });
await rm(folder, { recursive: true });

const of = (name: string) => taken.get(name) ?? Number.NaN;
const limits = of('limit of DOCX') + of('limit of XLSX');
const chain = of('SheetJS + docxtemplater + exceljs');

console.log(`${cpus()[0]?.model} × ${cpus().length}, Node ${process.version}, zlib ${process.versions.zlib}`);
console.log(`Processor ms a workbook of 22 units, warm; medians of ${rounds} rounds of ${each}, in turn.\n`);
console.log('| stage | ours | goal | peers doing the same work | limit |\n|---|---|---|---|---|');
line('read', ['SheetJS read', 'exceljs read', 'openpyxl read'], null, 15);
line('parse', [], null, 9);
for (const name of ['check', 'score', 'say', 'values', 'DOCX template']) line(name, [], null);
line('DOCX', ['docxtemplater'], of('limit of DOCX'), 12);
line('XLSX', ['exceljs write', 'openpyxl write'], of('limit of XLSX'), 10);
line('HTML', [], null);
line('DOCX and XLSX in all', ['SheetJS + docxtemplater + exceljs'], limits, Math.min(50, (chain * 2) / 3));

function line(name: string, peers: readonly string[], limit: number | null, goal?: number): void {
  const measured = peers.filter((peer) => taken.has(peer)).map((peer) => `${peer} ${ms(of(peer))}`);
  const met = goal === undefined ? '' : `≤ ${ms(goal)}: ${of(name) <= goal ? 'met' : 'missed'}`;
  const times = limit === null ? '' : `${ms(limit)} (${(of(name) / limit).toFixed(1)} ×)`;
  console.log(`| ${[name, ms(of(name)), met, measured.join(', ') || '–', times].join(' | ')} |`);
}

function ms(milliseconds: number): string {
  return milliseconds.toFixed(1);
}
