// The first cells of a sheet, as a spreadsheet program shows them: letters above, numbers beside, tabs below.
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import ExcelJS from 'exceljs';

export interface Shown {
  readonly columns: number;
  readonly rows: number;
}

export async function workbookWindow(path: string, name: string, { columns, rows }: Shown): Promise<string> {
  const workbook = new ExcelJS.Workbook();
  const bytes = readFileSync(path);
  await workbook.xlsx.load(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength));
  const sheet = workbook.getWorksheet(name);
  if (sheet === undefined) throw new Error(`no sheet ${name} in ${path}`);
  const numbers = range(columns);
  const widths = numbers.map(
    (column) => `<col style="width:${(sheet.getColumn(column).width ?? 9) * 6.2}px">`,
  );
  const letters = numbers.map((column) => `<th>${sheet.getColumn(column).letter}</th>`);
  const body = range(rows).map((row) => `<tr><th>${row}</th>${cells(sheet, row, { columns, rows })}</tr>`);
  const tabs = workbook.worksheets.map(
    (each) => `<span${each.name === name ? ' class="open"' : ''}>${each.name}</span>`,
  );
  return `<div class="sheet"><div class="title">${basename(path)}</div>
    <table><colgroup><col style="width:30px">${widths.join('')}</colgroup>
    <tr><th></th>${letters.join('')}</tr>${body.join('')}</table>
    <div class="tabs">${tabs.join('')}</div></div>`;
}

function cells(sheet: ExcelJS.Worksheet, row: number, shown: Shown): string {
  return range(shown.columns)
    .map((column) => {
      const cell = sheet.getCell(row, column);
      if (cell.isMerged && cell.master.address !== cell.address) return '';
      const { horizontal, wrapText } = cell.alignment ?? {};
      const classes = [
        cell.font?.bold === true ? 'strong' : '',
        wrapText === true ? 'wrapped' : '',
        horizontal ?? (typeof (cell.result ?? cell.value) === 'number' ? 'right' : 'left'),
      ].join(' ');
      return `<td class="${classes}" style="${fill(cell)}"${span(sheet, cell, shown)}><div>${cell.text}</div></td>`;
    })
    .join('');
}

function fill({ fill: pattern }: ExcelJS.Cell): string {
  const argb = pattern?.type === 'pattern' ? pattern.fgColor?.argb : undefined;
  return argb === undefined ? '' : `background:#${argb.slice(2)}`;
}

function span(sheet: ExcelJS.Worksheet, cell: ExcelJS.Cell, { columns, rows }: Shown): string {
  if (!cell.isMerged) return '';
  const same = (row: number, column: number) => sheet.getCell(row, column).master?.address === cell.address;
  const across = range(columns).filter((column) => same(cell.fullAddress.row, column)).length;
  const down = range(rows).filter((row) => same(row, cell.fullAddress.col)).length;
  return ` colspan="${across}" rowspan="${down}"`;
}

function range(count: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => index + 1);
}
