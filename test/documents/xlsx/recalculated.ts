// A workbook as LibreOffice recalculates it : every stored value of a formula is taken away first.
import { spawnSync } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import PizZip from 'pizzip';

export const hasOffice = spawnSync('soffice', ['--version']).status === 0;

/** Rows of cells by the name of their sheet, numbers with a point and all their digits. */
export async function recalculated(
  bytes: Uint8Array,
): Promise<ReadonlyMap<string, readonly (readonly string[])[]>> {
  const folder = await mkdtemp(join(tmpdir(), 'tthc-'));
  try {
    await writeFile(join(folder, 'x.xlsx'), withoutValues(bytes));
    const filter = 'csv:Text - txt - csv (StarCalc):9,34,76,1,,0,false,false,false,false,false,-1';
    spawnSync('soffice', [
      '--headless',
      `-env:UserInstallation=file://${folder}/profile`,
      '--convert-to',
      filter,
      '--outdir',
      folder,
      join(folder, 'x.xlsx'),
    ]);
    const sheets = new Map<string, readonly (readonly string[])[]>();
    for (const file of await readdir(folder))
      if (file.endsWith('.csv')) {
        const text = await readFile(join(folder, file), 'utf8');
        sheets.set(
          file.slice(2, -4).normalize('NFC'),
          text.split('\n').map((line) => line.split('\t').map((cell) => cell.replace(/^"|"$/gu, ''))),
        );
      }
    return sheets;
  } finally {
    await rm(folder, { recursive: true });
  }
}

function withoutValues(bytes: Uint8Array): Uint8Array {
  const archive = new PizZip(bytes);
  for (const path of Object.keys(archive.files).filter((one) => /worksheets\/sheet\d+\.xml$/u.test(one))) {
    const xml = archive.file(path)?.asText() ?? '';
    archive.file(path, xml.replace(/(<\/f>)<v>[^<]*<\/v>/gu, '$1'));
  }
  return archive.generate({ type: 'uint8array' });
}
