// openpyxl as the other reader: one Python process for all workbooks of a run; null where it is not installed.
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { type OtherCell, type OtherReader, textCell } from './cells.ts';

export interface StartedReader {
  readonly read: OtherReader;
  readonly stop: () => void;
}

type Answer =
  | { readonly error: string }
  | readonly {
      readonly name: string;
      readonly cells: readonly (readonly [number, number, string, string | number])[];
      readonly merges: readonly (readonly [number, number, number, number])[];
    }[];

const python = '/usr/bin/python3';

export function startOpenpyxl(): StartedReader | null {
  if (spawnSync(python, ['-c', 'import openpyxl'], { stdio: 'ignore' }).status !== 0) return null;
  const folder = mkdtempSync(join(tmpdir(), 'tthc-openpyxl-'));
  const path = join(folder, 'mutant.xlsx');
  const process = spawn(python, [join(import.meta.dirname, 'read_cells.py')], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const lines = createInterface({ input: process.stdout })[Symbol.asyncIterator]();
  return {
    read: async (bytes) => {
      writeFileSync(path, bytes);
      process.stdin.write(`${path}\n`);
      const { value } = await lines.next();
      const answer: Answer = JSON.parse(`${value}`);
      if ('error' in answer) throw new Error(answer.error);
      return answer.map(({ name, cells, merges }) => ({ name, merges, cells: byPlace(cells) }));
    },
    stop: () => {
      process.stdin.end();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function byPlace(cells: readonly (readonly [number, number, string, string | number])[]) {
  const rows = new Map<number, Map<number, OtherCell>>();
  for (const [row, column, kind, value] of cells) {
    const cell = cellOf(kind, value);
    if (cell !== null) rows.set(row, (rows.get(row) ?? new Map()).set(column, cell));
  }
  return rows;
}

function cellOf(kind: string, value: string | number): OtherCell | null {
  if (typeof value === 'number') return { kind: 'number', value, percent: kind === 'percent' };
  return kind === 'text' ? textCell(value) : { kind: 'other', text: value };
}
