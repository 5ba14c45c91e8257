// Column Kiểm tra of sheets Đơn vị and Khối: one live formula a row, which names all that does not add up in it.
import type { Column } from '#contract/column';
import type { TableContract } from '#contract/sheet';
import { cellAddress } from '#ooxml/spreadsheet/grid';
import { groupFaults } from './group-checks.ts';
import { type CheckLayout, receivedMembers, relationOf, sumAt } from './unit-checks.ts';

/** Without "="; null on a sheet that has no such column. */
export function rowCheckOf({ key, columns }: TableContract, row: number): string | null {
  if (key !== 'units' && key !== 'groups') return null;
  const at = addressIn(columns, row);
  const layout: CheckLayout = { at, parts: 'các cột trước', levels: 'ba cột', together: true };
  const faults =
    key === 'units'
      ? [groupMissing(at), ...columns.flatMap((column) => relationOf(column, layout) ?? [])]
      : groupFaults(columns, layout);
  const some = key === 'units' ? `${sumAt(at, ...receivedMembers)}>0` : `${at('key')}<>""`;
  const uncounted = '"phải ghi số nguyên, không âm, ở mọi cột số đếm"';
  return `IF(${notCounts(columns, row)},${uncounted},${joined([...faults, `IF(${some},"khớp","")`])})`;
}

/** A unit without a group is an error. */
function groupMissing(at: CheckLayout['at']): string {
  return `IF(AND(${at('name')}<>"",${at('group')}=""),"phải ghi khối","")`;
}

/** The address of a member's cell in this row. */
function addressIn(columns: readonly Column[], row: number): CheckLayout['at'] {
  return (member) => cellAddress(row, columns.findIndex((column) => column.member === member) + 1);
}

/** Something stands in a column of counts that is no whole number from 0. A dash is a blank. */
function notCounts(columns: readonly Column[], row: number): string {
  const ranges = runsOf(columns).map(([from, to]) => `${cellAddress(row, from)}:${cellAddress(row, to)}`);
  const checks = ranges.map(
    (range) =>
      `SUMPRODUCT((${range}<>"")*(${range}<>"-")*(1-ISNUMBER(${range})))+COUNTIF(${range},"<0")+IFERROR(SUMPRODUCT(--(${range}<>INT(${range}))),0)`,
  );
  return `${checks.join('+')}>0`;
}

/** First and last number of columns of counts that stand side by side. */
function runsOf(columns: readonly Column[]): readonly (readonly [number, number])[] {
  const runs: [number, number][] = [];
  columns.forEach(({ kind }, index) => {
    if (kind !== 'count') return;
    const last = runs.at(-1);
    if (last?.[1] === index) last[1] = index + 1;
    else runs.push([index + 1, index + 1]);
  });
  return runs;
}

/** The texts that are not blank, with "; " between them; the last, "khớp", only where it is alone. No function of newer Excel is needed. */
function joined(texts: readonly string[]): string {
  const words = `TRIM(SUBSTITUTE(SUBSTITUTE(${texts.join('&"|"&')}," ","_"),"|"," "))`;
  return `SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(${words}," ","; "),"_"," "),"; khớp","")`;
}
