// A workbook opened by openpyxl, which many an office's script uses, filled in and saved again.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** The system's own, where Debian's package is. */
const python = existsSync('/usr/bin/python3') ? '/usr/bin/python3' : 'python3';

export const hasOpenpyxl = spawnSync(python, ['-c', 'import openpyxl']).status === 0;

const program = `
import io, json, sys, openpyxl
workbook = openpyxl.load_workbook(io.BytesIO(sys.stdin.buffer.read()))
for cell, value in json.loads(sys.argv[1]).items():
    workbook.worksheets[0][cell] = value
saved = io.BytesIO()
workbook.save(saved)
sys.stdout.buffer.write(saved.getvalue())
`;

/** `cells` of the first sheet by address. */
export function throughOpenpyxl(
  bytes: Uint8Array,
  cells: Readonly<Record<string, string | number>> = {},
): Uint8Array {
  const { stdout, stderr, status } = spawnSync(python, ['-c', program, JSON.stringify(cells)], {
    input: bytes,
    maxBuffer: 1e8,
  });
  if (status !== 0) throw new Error(stderr.toString());
  return new Uint8Array(stdout);
}
