// A workbook as another library holds it: raw cells, before anybody says what they mean.
import ExcelJS from 'exceljs';

export type OtherCell =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly value: number; readonly percent: boolean }
  /** A date, a truth, an error: nothing that counts. */
  | { readonly kind: 'other'; readonly text: string };

export interface OtherSheet {
  readonly name: string;
  /** By row, then column, both from 1; blank cells are not there. */
  readonly cells: ReadonlyMap<number, ReadonlyMap<number, OtherCell>>;
  /** Top, left, bottom, right. */
  readonly merges: readonly (readonly [number, number, number, number])[];
}

export type OtherReader = (bytes: Uint8Array) => Promise<readonly OtherSheet[]>;

export const readWithExceljs: OtherReader = async (bytes) => {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(Buffer.from(bytes) as unknown as ExcelJS.Buffer);
  return workbook.worksheets.map((sheet) => {
    const cells = new Map<number, Map<number, OtherCell>>();
    sheet.eachRow((row, number) => {
      row.eachCell((cell, column) => {
        // exceljs repeats the first cell of a merged area in all of it.
        if (cell.master !== cell) return;
        const other = ofExceljs(cell);
        if (other !== null) cells.set(number, (cells.get(number) ?? new Map()).set(column, other));
      });
    });
    return { name: sheet.name, cells, merges: mergesOf(sheet) };
  });
};

function ofExceljs(cell: ExcelJS.Cell): OtherCell | null {
  const value = cell.type === ExcelJS.ValueType.Formula ? cell.result : cell.value;
  if (value === null || value === undefined) {
    return cell.type === ExcelJS.ValueType.Formula ? { kind: 'other', text: 'uncalculated' } : null;
  }
  if (typeof value === 'number')
    return { kind: 'number', value, percent: `${cell.numFmt ?? ''}`.includes('%') };
  if (typeof value === 'string') return textCell(value);
  if (typeof value === 'object' && 'richText' in value)
    return textCell(value.richText.map(({ text }) => text).join(''));
  if (typeof value === 'object' && 'hyperlink' in value) return textCell(`${value.text}`);
  return { kind: 'other', text: JSON.stringify(value).toUpperCase() };
}

export function textCell(text: string): OtherCell | null {
  return text.trim() === '' ? null : { kind: 'text', text: text.normalize('NFC') };
}

function mergesOf(sheet: ExcelJS.Worksheet): readonly (readonly [number, number, number, number])[] {
  return (sheet.model.merges ?? []).flatMap((range) => {
    const [from, to = from] = range.split(':').map(addressOf);
    return from === undefined || to === undefined ? [] : [[...from, ...to] as const];
  });
}

function addressOf(text: string): readonly [number, number] {
  const [, letters = '', digits = '0'] = /^([A-Z]+)(\d+)$/u.exec(text) ?? [];
  return [Number(digits), [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0)];
}
