// Sheet Công bố → figures already published, as printed.
import { titleOf } from '#contract/column';
import { type PublishedRow, publishedRow } from '#contract/published-row';
import { given, partOf } from '#contract/shape';
import type { Diagnostic } from '#diagnostics/diagnostic';
import { nameBlank, unitDoubled } from '#diagnostics/workbook/row';
import type { Group } from '#domain/group';
import type { PublishedScores } from '#domain/published';
import type { Unit } from '#domain/unit';
import { rowValues } from '#workbook/table/row-values';
import type { Table, TableRow } from '#workbook/table/table';
import { originsOf, type Parsed } from './parsing.ts';
import { groupOfRow, unitOfGroup } from './row-group.ts';

export function parsePublished(
  table: Table<PublishedRow>,
  groups: readonly Group[],
  units: readonly Unit[],
): Parsed<readonly PublishedScores[]> {
  const first = new Map<string, string>();
  const parsed = table.rows.map((row, index) => {
    const one = parseRow(table, row, `published:${index + 1}`, groups, units);
    if (one.unit === null || one.value === null) return one;
    const before = first.get(one.unit.id);
    const place = row.place('unit');
    first.set(one.unit.id, before ?? place.cell ?? '');
    if (before === undefined) return one;
    const { name, group } = one.unit;
    const doubled = unitDoubled({ name, group, first: before }, { place, unit: name });
    return { value: null, diagnostics: [...one.diagnostics, doubled], origins: [] };
  });
  return {
    value: parsed.flatMap(({ value }) => value ?? []),
    diagnostics: parsed.flatMap(({ diagnostics }) => diagnostics),
    origins: parsed.flatMap(({ origins }) => origins),
  };
}

function parseRow(
  table: Table<PublishedRow>,
  row: TableRow,
  id: string,
  groups: readonly Group[],
  units: readonly Unit[],
): Parsed<PublishedScores | null> & { readonly unit: Unit | null } {
  const fields = rowValues(table, row, row.cells.get('unit')?.text.trim());
  const name = fields.row.unit;
  if (name === null) {
    const blanks: readonly Diagnostic[] = fields.unread.has('unit')
      ? []
      : [nameBlank({ column: titleOf(publishedRow, 'unit') }, { place: row.place('unit') })];
    return { value: null, unit: null, diagnostics: [...fields.diagnostics, ...blanks], origins: [] };
  }
  const group = groupOfRow(row, fields, name, groups);
  const found = unitOfGroup(row, 'unit', name, group.key, units);
  const diagnostics = [...fields.diagnostics, ...group.diagnostics, ...found.diagnostics];
  if (found.unit === null) return { value: null, unit: null, diagnostics, origins: [] };
  const value = publishedScores(id, found.unit, fields.row);
  return { value, unit: found.unit, diagnostics, origins: originsOf(table, row, id, 'unit') };
}

const criteriaOf = partOf(publishedRow, 'criteria');

/** A row's figures as printed; blank ones are null and not audited. */
export function publishedScores(id: string, unit: Unit, row: Omit<PublishedRow, 'group'>): PublishedScores {
  const { total, officerAverage, classification, officerForm } = row;
  return {
    id,
    group: unit.group,
    unit: unit.name,
    criteria: given(criteriaOf(row)),
    total,
    officerAverage,
    classification,
    officerForm,
  };
}
