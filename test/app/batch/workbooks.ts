// Folders of workbooks for tests of batch, and what a folder holds afterwards.
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { makeWorkbook } from '../../workbook/make-workbook.ts';
import { infoRows, sampleSheets, unitRows, withCell } from '../../workbook/sample.ts';

/** A faultless small workbook; another number gives other figures. */
export function goodWorkbook(number = 0): Uint8Array {
  const units = withCell(withCell(unitRows, 'E2', 269 + number), 'G2', 270 + number);
  return makeWorkbook({ ...sampleSheets, 'Đơn vị': units });
}

/** More were resolved than received. */
export function faultyWorkbook(): Uint8Array {
  return makeWorkbook({ ...sampleSheets, 'Thông tin': infoRows, 'Đơn vị': withCell(unitRows, 'G2', 999) });
}

/** Files by their path; the folder is removed by `removeFolders`. */
export function makeFolder(files: Readonly<Record<string, Uint8Array | string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'tthc-test-'));
  folders.push(folder);
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}

const folders: string[] = [];

export function removeFolders(): void {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
}

/** Every file below, hidden ones too, in order. */
export function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
}

/** Every file with its content; of the record only what does not tell of the time. */
export function contentsOf(folder: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    filesIn(folder).map((path) => [path, timeless(path, readFileSync(join(folder, path)))]),
  );
}

export function recordIn(folder: string) {
  return JSON.parse(readFileSync(join(folder, 'ket-qua-chay.json'), 'utf8'));
}

function timeless(path: string, content: Buffer): string {
  if (path.endsWith('ket-qua-chay.json')) {
    const record = JSON.parse(content.toString());
    const workbooks = record.workbooks.map((one: object) => ({ ...one, seconds: 0, outcome: 'any' }));
    return JSON.stringify({ ...record, startedAt: '', finishedAt: '', source: '', counts: {}, workbooks });
  }
  if (path.endsWith('ket-qua-chay.txt')) return 'the record in words';
  return content.toString('base64');
}
