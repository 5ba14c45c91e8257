// Sheet Thông tin of the input workbook: every key with its explanation, and rows enough for lists.

import { type InfoKey, type InfoMember, infoKeys } from '#contract/info-items';
import { infoHeaders } from '#contract/info-line';
import { sheets } from '#contract/sheets';
import { type Outlook, wordsOfOtherPeriod } from '#domain/other-period';
import { type Period, periodLabel } from '#domain/period';
import { allowOnly } from '#ooxml/write/data-validation';
import { background, gridLines, heightFor, printSetUp, styleHead, typeface } from '#ooxml/write/sheet-style';
import type { Cell, DataValidation, Workbook, Worksheet } from '#ooxml/write/workbook-types';
import { suggestion } from './cell-rules.ts';
import { needColours } from './column-format.ts';

/** What stands in the rows of each key, in order. */
export type InfoValues = Readonly<Partial<Record<InfoMember, readonly string[]>>>;

const headRow = 4;
const widths = [26, 100] as const;

/** `period`: texts that speak of another are marked. `periods`: what the drop-down of Kỳ đánh giá offers; empty where no year is known. */
export function addInfoSheet(
  workbook: Workbook,
  values: InfoValues,
  period: Period | null,
  periods: readonly string[],
): void {
  const sheet = workbook.addWorksheet(sheets.info.name, {
    views: [{ state: 'frozen', ySplit: headRow }],
    pageSetup: printSetUp(`${headRow}:${headRow}`),
  });
  widths.forEach((width, index) => {
    sheet.getColumn(index + 1).width = width;
  });
  writeTitles(sheet);
  [infoHeaders.key, infoHeaders.value].forEach((header, index) => {
    const cell = sheet.getCell(headRow, index + 1);
    cell.value = header;
    styleHead(cell);
  });
  let row = headRow + 1;
  for (const info of infoKeys)
    for (const value of rowsFor(info, values[info.member] ?? [])) {
      writePair(sheet, row, info, value);
      if (period !== null) markOtherPeriod(sheet.getCell(row, 2), info, value, period);
      allowOnly(sheet, `B${row}`, hintFor(info, periods));
      row += 1;
    }
}

/** A list gets a spare row behind what it holds; a key without a value one row to type into. */
function rowsFor({ list, member }: InfoKey, values: readonly string[]): readonly string[] {
  if (!list) return [values[0] ?? ''];
  const atLeast = member === 'recipients' ? 6 : member === 'addressees' ? 1 : 2;
  return [...values, ...Array<string>(Math.max(1, atLeast - values.length)).fill('')];
}

function writePair(sheet: Worksheet, row: number, info: InfoKey, value: string): void {
  const key = sheet.getCell(row, 1);
  key.value = info.key;
  key.font = { ...typeface, bold: info.required };
  key.fill = background(needColours[info.required ? 'required' : 'usual']);
  key.note = info.description;
  const cell = sheet.getCell(row, 2);
  cell.value = value === '' ? null : value;
  cell.font = typeface;
  // As text a date stays as typed, day first, whatever Excel's language.
  cell.numFmt = '@';
  for (const one of [key, cell]) {
    one.border = gridLines;
    one.alignment = { vertical: 'middle', horizontal: 'left', wrapText: true };
  }
  sheet.getRow(row).height = heightFor([[value, widths[1]]]);
}

/** A text carried on that speaks of the period it was written for: in another colour, with a note that quotes the words. */
function markOtherPeriod(cell: Cell, { member }: InfoKey, value: string, period: Period): void {
  const outlook = outlooks[member];
  const words = outlook === undefined ? [] : wordsOfOtherPeriod(value, period, outlook);
  if (words.length === 0) return;
  cell.fill = background(needColours.required);
  cell.note = `Còn lời văn của kỳ trước: ${words.map((each) => `“${each}”`).join(', ')}. Sửa cho đúng ${periodLabel(period)}, hoặc xóa ô.`;
}

const outlooks: Readonly<Partial<Record<InfoMember, Outlook>>> = {
  legalBases: 'past',
  situation: 'past',
  plans: 'carried-plans',
};

function hintFor({ kind, description }: InfoKey, periods: readonly string[]): DataValidation {
  if (kind === 'period' && periods.length > 0) return suggestion(`"${periods.join(',')}"`, description);
  return {
    type: 'textLength',
    operator: 'lessThan',
    formulae: [32_768],
    showInputMessage: true,
    prompt: description,
  };
}

function writeTitles(sheet: Worksheet): void {
  const lines = [
    'THÔNG TIN CHUNG CỦA BÁO CÁO',
    'Mỗi mục một dòng; mục có nhiều dòng (Căn cứ, Nơi nhận, …) thì chép thêm dòng với cùng tên mục. Nền cam: phải ghi.',
  ];
  lines.forEach((text, index) => {
    const cell = sheet.getCell(index + 1, 1);
    cell.value = text;
    cell.font = index === 0 ? { ...typeface, size: 14, bold: true } : { ...typeface, italic: true };
  });
}
