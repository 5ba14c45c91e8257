// Other libraries doing the same work: the same workbook read, the same template and values, the same cells written.
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import Docxtemplater from 'docxtemplater';
import ExcelJS from 'exceljs';
import PizZip from 'pizzip';
import type { Stage } from './paired.ts';
import type { Subject } from './subject.ts';

interface SheetJs {
  read(bytes: Uint8Array): { readonly Sheets: Readonly<Record<string, object>> };
  readonly utils: { sheet_to_json(sheet: object, options: { readonly header: 1 }): readonly unknown[] };
}

const sheetJs: SheetJs = createRequire(new URL('../peers/package.json', import.meta.url))('xlsx');

/** `folder`: for the files of those that are no JavaScript; `each`: how often these do it before they say how long once took. */
export async function peerStages(
  { workbook, templates, values, xlsx }: Subject,
  folder: string,
  each: number,
): Promise<readonly Stage[]> {
  const plainValues = plain(values);
  const cells = await cellsOf(xlsx);
  const read = () =>
    Object.values(sheetJs.read(workbook).Sheets).map((sheet) =>
      sheetJs.utils.sheet_to_json(sheet, { header: 1 }),
    );
  const docx = () => {
    const options = { delimiters: { start: '{{', end: '}}' }, paragraphLoop: true, linebreaks: true };
    const document = new Docxtemplater(new PizZip(templates.docx), { ...options, nullGetter: () => '' });
    document.render(plainValues);
    return document.getZip().generate({ type: 'uint8array', compression: 'DEFLATE' });
  };
  return [
    { name: 'SheetJS read', run: read },
    { name: 'exceljs read', run: () => loaded(workbook) },
    { name: 'docxtemplater', run: docx },
    { name: 'exceljs write', run: () => writeCells(cells) },
    {
      name: 'SheetJS + docxtemplater + exceljs',
      run: async () => {
        read();
        docx();
        await writeCells(cells);
      },
    },
    ...openpyxlStages(workbook, cells, folder, each),
  ];
}

/** As docxtemplater alone wants it: texts, not printed numbers. */
function plain(value: unknown): object {
  return JSON.parse(JSON.stringify(value), (_, each) => (typeof each?.text === 'string' ? each.text : each));
}

async function loaded(bytes: Uint8Array): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(bytes.slice().buffer as unknown as ExcelJS.Buffer);
  return workbook;
}

interface Sheet {
  readonly name: string;
  readonly merges: readonly string[];
  readonly rows: readonly (readonly { readonly value: ExcelJS.CellValue; readonly style: object }[])[];
}

async function cellsOf(xlsx: Uint8Array): Promise<readonly Sheet[]> {
  return (await loaded(xlsx)).worksheets.map((sheet) => ({
    name: sheet.name,
    merges: sheet.model.merges,
    rows: (sheet.getRows(1, sheet.rowCount) ?? []).map((row) =>
      Array.from({ length: row.cellCount }, (_, index) => row.getCell(index + 1)).map((cell) => ({
        value: cell.isMerged && cell.master !== cell ? null : cell.value,
        style: cell.style,
      })),
    ),
  }));
}

async function writeCells(sheets: readonly Sheet[]): Promise<ExcelJS.Buffer> {
  const workbook = new ExcelJS.Workbook();
  for (const { name, merges, rows } of sheets) {
    const sheet = workbook.addWorksheet(name);
    for (const [index, cells] of rows.entries())
      for (const [column, { value, style }] of cells.entries()) {
        const cell = sheet.getCell(index + 1, column + 1);
        cell.value = value;
        cell.style = style;
      }
    for (const range of merges) sheet.mergeCellsWithoutStyle(range);
  }
  return await workbook.xlsx.writeBuffer();
}

/** In a process of its own, where openpyxl is there: it says itself how much processor one took. */
function openpyxlStages(
  workbook: Uint8Array,
  sheets: readonly Sheet[],
  folder: string,
  each: number,
): readonly Stage[] {
  const python = process.env.PYTHON ?? 'python3';
  if (spawnSync(python, ['-c', 'import openpyxl']).status !== 0) return [];
  const [input, cells] = [join(folder, 'read.xlsx'), join(folder, 'cells.json')];
  writeFileSync(input, workbook);
  writeFileSync(cells, JSON.stringify(sheets));
  return ['read', 'write'].map((what) => ({
    name: `openpyxl ${what}`,
    run: () => {
      const words = ['bench/peers/stages_openpyxl.py', what, what === 'read' ? input : cells, `${each}`];
      const { stdout, stderr } = spawnSync(python, words, { encoding: 'utf8' });
      if (stdout === '') throw new Error(stderr);
      return Number(stdout);
    },
  }));
}
