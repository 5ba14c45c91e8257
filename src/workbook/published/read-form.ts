// One table of a published form: its rows with the unit each is about; a group is a row of its own, or a column.

import { withoutBlankDashes } from '#contract/cell/dashes';
import { limits } from '#contract/limits';
import type { SheetContract, TableContract } from '#contract/sheet';
import type { Diagnostic } from '#diagnostics/diagnostic';
import { unitDoubled, unitUnknown } from '#diagnostics/workbook/row';
import type { Group } from '#domain/group';
import type { Unit } from '#domain/unit';
import type { Cell, Grid, GridRow } from '#ooxml/spreadsheet/grid';
import { groupNamed, unitNames, unitNamesByGroup } from '#workbook/parse/known-names';
import { findHeader, type Header } from '#workbook/table/find-header';
import { type RowValues, rowValues } from '#workbook/table/row-values';
import { isTotal } from '#workbook/table/row-words';
import { type Table, type TableRow, tableRow } from '#workbook/table/table';

export interface FormRow<Row> {
  readonly table: Table<Row>;
  readonly row: TableRow;
  readonly fields: RowValues<Row>;
  readonly unit: Unit;
}

/** A row that names no unit: an officer's, where the form lists officers. */
export interface OtherRow<Row> extends Omit<FormRow<Row>, 'unit'> {
  readonly name: string;
  /** Of the block or column it stands in; null where there is none. */
  readonly group: Group | null;
}

export interface ReadForm<Row> {
  readonly rows: readonly FormRow<Row>[];
  /** Of a form read leniently. */
  readonly others: readonly OtherRow<Row>[];
  readonly diagnostics: readonly Diagnostic[];
}

export interface Known {
  readonly groups: readonly Group[];
  readonly units: readonly Unit[];
}

/** Null where the sheet has no such table. `lenient`: names of no unit are set apart, for they may be officers. */
export function readForm<Row>(
  grid: Grid,
  contract: SheetContract<Row>,
  known: Known,
  names: 'strict' | 'lenient' = 'strict',
): ReadForm<Row> | null {
  const { header, diagnostics: ofHeader } = findHeader(grid, contract);
  if (header === null || !isWhole(header, contract)) return null;
  const table: Table<Row> = { sheet: grid.name, contract, rows: [], faulty: header.faulty };
  const rows: FormRow<Row>[] = [];
  const others: OtherRow<Row>[] = [];
  const diagnostics: Diagnostic[] = ofHeader.filter(({ severity }) => severity !== 'info');
  const first = new Map<string, string>();
  let group: Group | null = null;
  for (const gridRow of grid.rows.filter(({ number }) => number > header.bottom)) {
    const cells = withoutBlankDashes(cellsOf(gridRow, header), contract.columns);
    const row = tableRow(grid.name, contract, header, { number: gridRow.number, cells, merged: new Set() });
    const name = cells.get('unit')?.text.trim().slice(0, limits.nameLength) ?? '';
    group = groupNamed(cells.get('group')?.text ?? name, known.groups) ?? group;
    if (!holdsPoints(cells) || isTotal(name) || groupNamed(name, known.groups) !== null) continue;
    const unit = unitNamed(name, group, known.units);
    const where = { place: row.place('unit'), unit: name };
    if (unit === null) {
      if (names === 'strict') diagnostics.push(unitUnknown(nearestTo(name, group, known.units), where));
      else others.push({ table, row, fields: rowValues(table, row, name), name, group });
      continue;
    }
    const before = first.get(unit.id);
    if (before !== undefined) {
      diagnostics.push(unitDoubled({ name: unit.name, group: unit.group, first: before }, where));
      continue;
    }
    first.set(unit.id, row.place('unit').cell ?? '');
    const fields = rowValues(table, row, unit.name);
    diagnostics.push(...fields.diagnostics);
    rows.push({ table, row, fields, unit });
  }
  return { rows, others, diagnostics };
}

/** Names alone are no table of points. */
function isWhole({ columns }: Header, contract: TableContract): boolean {
  const scores = contract.columns.filter(({ kind, member }) => kind === 'score' && columns.has(member));
  return columns.has('unit') && scores.length > 0;
}

function cellsOf({ cells }: GridRow, { columns }: Header): ReadonlyMap<string, Cell> {
  const byColumn = new Map(cells.map((cell) => [cell.column, cell]));
  return new Map(
    [...columns].flatMap(([member, column]) => {
      const cell = byColumn.get(column);
      return cell === undefined ? [] : [[member, cell] as const];
    }),
  );
}

function holdsPoints(cells: ReadonlyMap<string, Cell>): boolean {
  return [...cells.keys()].some((member) => member !== 'unit' && member !== 'group');
}

/** In its own group first, since two groups may each have a unit of one name. */
function unitNamed(name: string, group: Group | null, units: readonly Unit[]): Unit | null {
  return (
    unitNamesByGroup(units)
      .get(group?.key ?? '')
      ?.find(name) ?? unitNames(units).find(name)
  );
}

function nearestTo(name: string, group: Group | null, units: readonly Unit[]) {
  const candidates = group === null ? unitNames(units) : unitNamesByGroup(units).get(group.key);
  return { name, group: group?.key ?? '', nearest: candidates?.nearest(name) ?? null, several: false };
}
