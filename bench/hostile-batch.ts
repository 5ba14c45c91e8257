// `npm run bench:hostile-batch`: every hostile file, and workbooks of hostile names, in one run of `batch`; fails where one lacks its outcome.
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, extname, join } from 'node:path';
import { survivorsOf } from '../test/app/batch/kill-and-restart.ts';
import { goodWorkbook, recordIn } from '../test/app/batch/workbooks.ts';
import { buildProgram, runProgram } from '../test/built-program.ts';
import { corpus } from '../test/hostile/corpus.ts';
import { namedFiles } from '../test/hostile/file-names.ts';
import { placeFile } from '../test/hostile/place-file.ts';
import { type BatchedFile, faultsOfFile, faultsOfPlaces } from './hostile/batch-faults.ts';

const folder = mkdtempSync(join(tmpdir(), 'tthc-hostile-batch-'));
const [input, out] = [join(folder, 'so-lieu'), join(folder, 'kq')];
mkdirSync(join(input, 'tep'), { recursive: true });
const named: string[] = [];
const files: BatchedFile[] = corpus.map((file): BatchedFile => {
  // Whatever it is, it calls itself a workbook: others `batch` does not take from a folder.
  const name = /^\.(?:xlsx|xlsm|xlsb|xls|ods)$/u.test(extname(file.name)) ? file.name : `${file.name}.xlsx`;
  const path = placeFile(join(input, 'tep'), { ...file, name });
  // What is no file a folder does not give; it is named.
  if ('special' in file.content && file.content.special !== 'growing') named.push(path);
  const isFolder = 'special' in file.content && file.content.special === 'folder';
  const expected = isFolder ? 'passed-over' : file.expected.outcome;
  return { path: `tep/${name}`, expected, special: 'special' in file.content };
});
const stems = files.map(({ path }) => stemOf(path));
for (const [index, { path, expected }] of namedFiles.entries()) {
  mkdirSync(dirname(join(input, path)), { recursive: true });
  writeFileSync(join(input, path), goodWorkbook(index));
  files.push({ path, expected, special: false });
}
const before = everythingIn(folder).filter((path) => !path.startsWith('kq'));

const program = buildProgram();
const started = performance.now();
const ran = await runProgram(program, ['batch', input, ...named, '--out', out, '--jobs', '2'], {
  cwd: folder,
});
const seconds = (performance.now() - started) / 1000;
const survivors = await survivorsOf(folder);
program.remove();

const record = recordIn(out);
const after = everythingIn(folder).filter((path) => !path.startsWith('kq'));
const failures = [
  ...(ran.status === 4 ? [] : [`ended with ${ran.status}, not 4: ${ran.err.slice(-300)}`]),
  ...(survivors === 0 ? [] : [`${survivors} workers are left`]),
  ...(/^\s+at .+:\d+:\d+\)?$/mu.test(ran.out + ran.err) ? ['shows a stack trace'] : []),
  ...after.filter((path) => !before.includes(path)).map((path) => `made beside --out: ${path}`),
  ...before.filter((path) => !after.includes(path)).map((path) => `gone: ${path}`),
  ...files.flatMap((file) =>
    faultsOfFile(file, record, out, stems.filter((stem) => stem === stemOf(file.path)).length > 1),
  ),
  ...faultsOfPlaces(everythingIn(out), record),
];
for (const failure of failures) console.log(failure);
console.log(
  `${files.length} files in ${seconds.toFixed(0)} s: ${Object.entries(record.counts)
    .map(([outcome, count]) => `${outcome} ${count}`)
    .join(', ')}; ${failures.length} not as they should be.`,
);
if (process.env.HOSTILE_KEPT === undefined) rmSync(folder, { recursive: true, force: true });
else console.log(folder);
if (failures.length > 0) process.exitCode = 1;

function stemOf(path: string): string {
  return path.slice(0, -extname(path).length).toLowerCase();
}

function everythingIn(place: string): readonly string[] {
  return existsSync(place) ? readdirSync(place, { recursive: true }).map(String).sort() : [];
}
