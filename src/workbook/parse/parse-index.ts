// Sheet Chỉ số 766 → units with the counts the portal shows. What is blank is not there; nothing is taken for 0.
import { titleOf } from '#contract/column';
import { type IndexRow, indexRow } from '#contract/index-row';
import { given, partOf } from '#contract/shape';
import type { Diagnostic } from '#diagnostics/diagnostic';
import { indexTotalPassedOver, indexUnitDoubled, levelBlank } from '#diagnostics/scoring/index-row';
import { nameBlank, rowPassedOver } from '#diagnostics/workbook/row';
import type { IndexUnit } from '#domain/index-unit';
import { nameKey } from '#language/fold';
import { rowValues } from '#workbook/table/row-values';
import { isTotal } from '#workbook/table/row-words';
import type { Table, TableRow } from '#workbook/table/table';
import { originsOf, type Parsed } from './parsing.ts';

export function parseIndex(table: Table<IndexRow>): Parsed<readonly IndexUnit[]> {
  const units: IndexUnit[] = [];
  /** The cell that first names a unit, however it is spelt. */
  const first = new Map<string, string>();
  const diagnostics: Diagnostic[] = [];
  const origins: Parsed<never>['origins'][number][] = [];
  for (const row of table.rows) {
    const passedOver = passedOverAt(row);
    if (passedOver !== null) {
      diagnostics.push(passedOver);
      continue;
    }
    const fields = rowValues(table, row, row.cells.get('name')?.text.trim());
    diagnostics.push(...fields.diagnostics);
    const { name, level } = fields.row;
    if (name === null) {
      if (!fields.unread.has('name'))
        diagnostics.push(nameBlank({ column: titleOf(indexRow, 'name') }, { place: row.place('name') }));
      continue;
    }
    const cell = first.get(nameKey(name));
    if (cell !== undefined) {
      diagnostics.push(indexUnitDoubled({ name, first: cell }, { place: row.place('name'), unit: name }));
      continue;
    }
    first.set(nameKey(name), row.place('name').cell ?? '');
    if (level === null && !fields.unread.has('level'))
      diagnostics.push(levelBlank({ name }, { place: row.place('level'), unit: name }));
    const unit = unitOf(`index:${row.number}`, name, fields.row);
    units.push(unit);
    origins.push(...originsOf(table, row, unit.id, 'name'));
  }
  return { value: units, diagnostics, origins };
}

/** A row of sums, or words under the table: neither is a unit. */
function passedOverAt(row: TableRow): Diagnostic | null {
  const name = row.cells.get('name');
  if (name === undefined || !(isTotal(name.text) || row.cells.size === 1)) return null;
  const isSummed = isTotal(name.text) && row.cells.size > (row.cells.has('level') ? 2 : 1);
  const text = name.text.trim().slice(0, 80);
  if (isSummed) return indexTotalPassedOver({ text }, { place: row.place('name') });
  const facts = { text, column: titleOf(indexRow, 'level') };
  return rowPassedOver(facts, { place: row.place('name') });
}

const countsOf = partOf(indexRow, 'counts');
const ratesOf = partOf(indexRow, 'rates');
const portalOf = partOf(indexRow, 'portal');

function unitOf(id: string, name: string, row: IndexRow): IndexUnit {
  return {
    id,
    name,
    level: row.level,
    counts: given(countsOf(row)),
    rates: given(ratesOf(row)),
    portal: given(portalOf(row)),
  };
}
