// All cells of one row, decoded by the schema of its sheet, and every fault among them.
import { fractionNotice } from '#contract/cell/read-number';
import { type Column, columnTitle } from '#contract/column';
import { decodeRow } from '#contract/decode-row';
import { limits } from '#contract/limits';
import type { Diagnostic } from '#diagnostics/diagnostic';
import type { Cell } from '#ooxml/spreadsheet/grid';
import { memoizePerList } from './name-index.ts';
import type { Table, TableRow } from './table.ts';

export interface RowValues<Row> {
  /** A member that is blank or could not be read has what a blank stands for. */
  readonly row: Row;
  /** Members whose own cell could not be read, or whose column is at fault. */
  readonly unread: ReadonlySet<string>;
  readonly diagnostics: readonly Diagnostic[];
}

/** `unit`: whom the row is about, for the messages. */
export function rowValues<Row>(
  { contract, faulty }: Pick<Table<Row>, 'contract' | 'faulty'>,
  { cells, merged, place }: TableRow,
  unit: string | undefined,
): RowValues<Row> {
  const given: Record<string, Cell> = {};
  for (const [member, cell] of cells) if (!merged.has(member)) given[member] = cell;
  const { row, faults } = decodeRow(contract.row, given);
  const at = (member: string) => ({ place: place(member), unit: unit?.slice(0, limits.nameLength) });
  const isSound = faults.length === 0 && merged.size === 0;
  const unread = isSound ? faulty : new Set([...faulty, ...merged, ...faults.map(({ member }) => member)]);
  // Read all the same, and worth a word.
  const notices = percents(contract.columns).flatMap(({ member, path }) => {
    const cell = unread.has(member) ? undefined : given[member];
    const notice = cell === undefined ? null : fractionNotice(cell, columnTitle({ path }));
    return notice === null ? [] : [notice.at(at(member))];
  });
  return {
    row,
    unread,
    diagnostics: [...faults.map(({ member, finding }) => finding.at(at(member))), ...notices],
  };
}

const percents = memoizePerList((columns: readonly Column[]) =>
  columns.filter(({ kind }) => kind === 'percent'),
);

/** True where none of the members is unread. */
export function allRead<Row>(
  { unread }: Pick<RowValues<Row>, 'unread'>,
  members: readonly (keyof Row & string)[],
): boolean {
  return members.every((member) => !unread.has(member));
}
