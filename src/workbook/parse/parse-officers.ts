// Sheet Cán bộ → officers, each with the units in charge of or counts of their own.

import { isDash } from '#contract/cell/dashes';
import { membersOf, titleOf } from '#contract/column';
import { type OfficerRow, officerRow } from '#contract/officer-row';
import { partOf } from '#contract/shape';
import type { Diagnostic } from '#diagnostics/diagnostic';
import { officerBasisDoubled, officerBasisMissing } from '#diagnostics/workbook/required';
import { nameBlank, officerDoubled } from '#diagnostics/workbook/row';
import type { Group } from '#domain/group';
import type { Officer, OfficerBasis } from '#domain/officer';
import type { Unit } from '#domain/unit';
import { nameKey } from '#language/fold';
import { allRead, type RowValues, rowValues } from '#workbook/table/row-values';
import type { Table, TableRow } from '#workbook/table/table';
import { ownLevelCounts, resolvedOf } from './parse-counts.ts';
import { originsOf, type Parsed } from './parsing.ts';
import { groupOfRow, unitOfGroup } from './row-group.ts';

export function parseOfficers(
  table: Table<OfficerRow>,
  groups: readonly Group[],
  units: readonly Unit[],
): Parsed<readonly Officer[]> {
  const cells = new Map<string, string>();
  const parsed = table.rows.map((row, index) => {
    const one = parseOfficer(table, row, `officer:${index + 1}`, groups, units);
    if (one.value === null) return one;
    const { group, name, position } = one.value;
    const key = [group, name, position ?? ''].map(nameKey).join('\n');
    const place = row.place('name');
    const first = cells.get(key);
    cells.set(key, first ?? place.cell ?? '');
    if (first === undefined) return one;
    const doubled = officerDoubled({ name, group, position, first }, { place, unit: name });
    return { ...one, diagnostics: [...one.diagnostics, doubled] };
  });
  return {
    value: parsed.flatMap(({ value }) => value ?? []),
    diagnostics: parsed.flatMap(({ diagnostics }) => diagnostics),
    origins: parsed.flatMap(({ origins }) => origins),
  };
}

const publishedOf = partOf(officerRow, 'published');
const ownMembers = membersOf(officerRow, ['count']);

function parseOfficer(
  table: Table<OfficerRow>,
  row: TableRow,
  id: string,
  groups: readonly Group[],
  units: readonly Unit[],
): Parsed<Officer | null> {
  const fields = rowValues(table, row, row.cells.get('name')?.text.trim());
  const { name, position, ratingOverride, note } = fields.row;
  if (name === null) {
    const blanks = fields.unread.has('name')
      ? []
      : [nameBlank({ column: titleOf(officerRow, 'name') }, { place: row.place('name') })];
    return { value: null, diagnostics: [...fields.diagnostics, ...blanks], origins: [] };
  }
  const group = groupOfRow(row, fields, name, groups);
  const basis = basisOf(row, fields, name, group.key, units);
  const officer: Officer = {
    id,
    group: group.key,
    name,
    position,
    basis: basis.value,
    readable: basis.diagnostics.length === 0 && allRead(fields, ['units', ...ownMembers]),
    ratingOverride,
    note,
    published: publishedOf(fields.row),
  };
  return {
    value: officer,
    diagnostics: [...fields.diagnostics, ...group.diagnostics, ...basis.diagnostics],
    origins: originsOf(table, row, id, 'name'),
  };
}

/** A cell with more unknown names is not a list of units. */
const unknownAtMost = 100;

function basisOf(
  row: TableRow,
  fields: RowValues<OfficerRow>,
  name: string,
  group: string,
  units: readonly Unit[],
): { readonly value: OfficerBasis; readonly diagnostics: readonly Diagnostic[] } {
  const names = (fields.row.units ?? '')
    .split(/[;\n]/u)
    .map((text) => text.trim())
    .filter((text) => text !== '');
  const own = ownMembers.flatMap((member) => row.cells.get(member) ?? []);
  const where = { place: row.place('units'), unit: name };
  const ownBasis: OfficerBasis = {
    kind: 'own',
    resolved: resolvedOf(fields.row),
    levels: ownLevelCounts(fields.row),
  };
  if (names.length === 0) {
    const isMissing = own.length === 0 && allRead(fields, ['units', ...ownMembers]);
    return { value: ownBasis, diagnostics: isMissing ? [officerBasisMissing({ name }, where)] : [] };
  }
  const unitIds = new Set<string>();
  const unknown: Diagnostic[] = [];
  for (const text of names) {
    const { unit, diagnostics } = unitOfGroup(row, 'units', text, group, units);
    if (unit !== null) unitIds.add(unit.id);
    unknown.push(...diagnostics);
    if (unknown.length >= unknownAtMost) break;
  }
  // Dashes beside the units' names count nothing of one's own.
  const doubled = own.some((cell) => !isDash(cell)) ? [officerBasisDoubled({ name }, where)] : [];
  return {
    value: { kind: 'units', unitIds: [...unitIds] },
    diagnostics: [...doubled, ...unknown],
  };
}
