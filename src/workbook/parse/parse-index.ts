// Sheet Chỉ số 766 → units with the counts the portal shows. What is blank is not there; nothing is taken for 0.
import type { Diagnostic } from '#diagnostics/diagnostic';
import { indexUnitDoubled, levelBlank } from '#diagnostics/scoring/index-row';
import { nameBlank, rowPassedOver } from '#diagnostics/workbook/row';
import {
  type AuthorityLevel,
  authorityLevels,
  type IndexUnit,
  indexCounts,
  indexRates,
  portalGroups,
} from '#domain/index-unit';
import { fold } from '#language/fold';
import { type Fields, readFields } from '#workbook/table/read-fields';
import { isTotal } from '#workbook/table/row-words';
import type { Table, TableRow } from '#workbook/table/table';
import { originsOf, type Parsed } from './parsing.ts';

export function parseIndex(table: Table): Parsed<readonly IndexUnit[]> {
  const units: IndexUnit[] = [];
  /** The cell that first names a unit, by folded name. */
  const first = new Map<string, string>();
  const diagnostics: Diagnostic[] = [];
  const origins: Parsed<never>['origins'][number][] = [];
  for (const row of table.rows) {
    const passedOver = passedOverAt(row);
    if (passedOver !== null) {
      diagnostics.push(passedOver);
      continue;
    }
    const fields = readFields(table, row, row.cells.get('name')?.text.trim());
    diagnostics.push(...fields.diagnostics);
    const name = fields.texts.get('name');
    if (name === undefined) {
      if (!fields.unread.has('name'))
        diagnostics.push(nameBlank({ column: 'Đơn vị' }, { place: row.place('name') }));
      continue;
    }
    const cell = first.get(fold(name));
    if (cell !== undefined) {
      diagnostics.push(indexUnitDoubled({ name, first: cell }, { place: row.place('name'), unit: name }));
      continue;
    }
    first.set(fold(name), row.place('name').cell ?? '');
    if (!fields.choices.has('level') && !fields.unread.has('level'))
      diagnostics.push(levelBlank({ name }, { place: row.place('level'), unit: name }));
    const unit = unitOf(`index:${row.number}`, name, fields);
    units.push(unit);
    origins.push(...originsOf(table, row, unit.id, 'name'));
  }
  return { value: units, diagnostics, origins };
}

/** A row of sums, or words under the table: neither is a unit. */
function passedOverAt(row: TableRow): Diagnostic | null {
  const name = row.cells.get('name');
  if (name === undefined || !(isTotal(name.text) || row.cells.size === 1)) return null;
  return rowPassedOver({ text: name.text.trim().slice(0, 80) }, { place: row.place('name') });
}

function unitOf(id: string, name: string, { counts, percents, scores, choices }: Fields): IndexUnit {
  return {
    id,
    name,
    level: levelOf(choices.get('level')),
    counts: given(indexCounts, (count) => counts.get(`counts.${count}`)),
    rates: given(indexRates, (rate) => percents.get(`rates.${rate}`)),
    portal: given([...portalGroups, 'total'] as const, (code) => scores.get(`portal.${code}`)),
  };
}

function given<Name extends string, Value>(
  names: readonly Name[],
  readOf: (name: Name) => Value | undefined,
): Readonly<Partial<Record<Name, Value>>> {
  const found: Partial<Record<Name, Value>> = {};
  for (const name of names) {
    const value = readOf(name);
    if (value !== undefined) found[name] = value;
  }
  return found;
}

function levelOf(choice: string | undefined): AuthorityLevel | null {
  return authorityLevels.find((level) => level === choice) ?? null;
}
