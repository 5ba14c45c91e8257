// Column Kiểm tra of a unit's own sheet: the live formula of each row.
import { type CheckLayout, checkOfColumn } from '#workbook/write/unit-checks';
import { rowOf, type SheetRow } from './sheet-rows.ts';

/** Points of the highest level of a criterion; null where the rule set has none of that number. */
export type HighestPoints = (criterion: number) => number | null;

/** The formula of the row's check, without "="; null where anything may stand there. */
export function checkOf(row: SheetRow, highest: HighestPoints): string | null {
  const cell = `B${rowOf(row.member)}`;
  if (row.kind === 'self-score') return selfScore(cell, highest(Number(row.member.split('.')[1])));
  if (row.kind === 'officer' && row.member.endsWith('.name')) {
    const position = `B${rowOf(row.member) + 1}`;
    return `IF(AND(${cell}="",${position}<>""),"chưa ghi họ và tên","")`;
  }
  return row.kind === 'column' && row.column !== undefined ? checkOfColumn(row.column, layout) : null;
}

function selfScore(cell: string, highest: number | null): string {
  const bound = highest === null ? `${cell}>=0` : `AND(${cell}>=0,${cell}<=${highest})`;
  const words = highest === null ? 'phải là số không âm' : `phải từ 0 đến ${highest}`;
  return `IF(${cell}="","",IF(ISNUMBER(${cell}),IF(${bound},"","${words}"),"phải là số"))`;
}

const layout: CheckLayout = {
  at: (member) => `B${rowOf(member)}`,
  parts: 'các dòng trên',
  levels: 'ba dòng',
  together: false,
};
