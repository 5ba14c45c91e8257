// Sheet Công bố → figures already published, as printed.
import type { Diagnostic } from '#diagnostics/diagnostic';
import { nameBlank, unitDoubled } from '#diagnostics/workbook/row';
import type { Group } from '#domain/group';
import type { PublishedFigure, PublishedScores } from '#domain/published';
import type { Unit } from '#domain/unit';
import { type Fields, readFields } from '#workbook/table/read-fields';
import type { Table, TableRow } from '#workbook/table/table';
import { originsOf, type Parsed } from './parsing.ts';
import { groupOfRow, unitOfGroup } from './row-group.ts';

export function parsePublished(
  table: Table,
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
  table: Table,
  row: TableRow,
  id: string,
  groups: readonly Group[],
  units: readonly Unit[],
): Parsed<PublishedScores | null> & { readonly unit: Unit | null } {
  const fields = readFields(table, row, row.cells.get('unit')?.text.trim());
  const name = fields.texts.get('unit');
  if (name === undefined) {
    const blanks: readonly Diagnostic[] = fields.unread.has('unit')
      ? []
      : [nameBlank({ column: 'Đơn vị' }, { place: row.place('unit') })];
    return { value: null, unit: null, diagnostics: [...fields.diagnostics, ...blanks], origins: [] };
  }
  const group = groupOfRow(row, fields, name, groups);
  const found = unitOfGroup(row, 'unit', name, group.key, units);
  const diagnostics = [...fields.diagnostics, ...group.diagnostics, ...found.diagnostics];
  if (found.unit === null) return { value: null, unit: null, diagnostics, origins: [] };
  const value = publishedScores(id, found.unit, fields);
  return { value, unit: found.unit, diagnostics, origins: originsOf(table, row, id, 'unit') };
}

/** A row's figures as printed; blank ones are null and not audited. */
export function publishedScores(id: string, unit: Unit, { scores, texts }: Fields): PublishedScores {
  return {
    id,
    group: unit.group,
    unit: unit.name,
    criteria: criteria(scores),
    total: scores.get('total') ?? null,
    officerAverage: scores.get('officerAverage') ?? null,
    classification: texts.get('classification') ?? null,
    officerForm: scores.get('officerForm') ?? null,
  };
}

function criteria(scores: ReadonlyMap<string, PublishedFigure>): Readonly<Record<number, PublishedFigure>> {
  const figures: Record<number, PublishedFigure> = {};
  for (let number = 1; number <= 9; number += 1) {
    const figure = scores.get(`criteria.${number}`);
    if (figure !== undefined) figures[number] = figure;
  }
  return figures;
}
