// Sheet Đơn vị → units, with everything that is wrong among its rows.

import { columnTitle, membersOf, titleOf } from '#contract/column';
import { partOf } from '#contract/shape';
import { type UnitRow, unitRow } from '#contract/unit-row';
import type { Diagnostic } from '#diagnostics/diagnostic';
import { criterionNotGiven } from '#diagnostics/workbook/required';
import { nameBlank, unitDoubled } from '#diagnostics/workbook/row';
import { resolvedTotal } from '#domain/counts';
import type { Group } from '#domain/group';
import type { Unit } from '#domain/unit';
import { nameKey } from '#language/fold';
import { allRead, type RowValues, rowValues } from '#workbook/table/row-values';
import type { Table, TableRow } from '#workbook/table/table';
import { dossierCounts, ownLevelCounts } from './parse-counts.ts';
import { originsOf, type Parsed } from './parsing.ts';
import { groupOfRow } from './row-group.ts';

export function parseUnits(table: Table<UnitRow>, groups: readonly Group[]): Parsed<readonly Unit[]> {
  const units: Unit[] = [];
  /** The cell that first names a unit, by group and name. */
  const cells = new Map<string, string>();
  /** How many rows of each group stand above: units are numbered within their group. */
  const ordinals = new Map<string, number>();
  const parsed = table.rows.map((row, index) => {
    const fields = rowValues(table, row, row.cells.get('name')?.text.trim());
    const { name } = fields.row;
    const group = groupOfRow(row, fields, name ?? '', groups);
    const ordinal = (ordinals.get(group.key) ?? 0) + 1;
    ordinals.set(group.key, ordinal);
    const unit = unitOf({ id: `unit:${index + 1}`, ordinal: `${ordinal}`, group: group.key }, fields);
    const own = ownFaults(table, row, fields.unread, unit);
    if (name === null) {
      const blanks = fields.unread.has('name')
        ? []
        : [nameBlank({ column: titleOf(unitRow, 'name') }, { place: row.place('name') })];
      return { diagnostics: [...fields.diagnostics, ...blanks], origins: [] };
    }
    const key = `${unit.group}\n${nameKey(unit.name)}`;
    const first = cells.get(key);
    const cell = row.place('name').cell ?? '';
    const doubled = first === undefined ? [] : [doubledAt(row, unit, first)];
    cells.set(key, first ?? cell);
    units.push(unit);
    return {
      diagnostics: [...fields.diagnostics, ...group.diagnostics, ...doubled, ...own],
      origins: originsOf(table, row, unit.id, 'name'),
    };
  });
  return {
    value: units,
    diagnostics: parsed.flatMap(({ diagnostics }) => diagnostics),
    origins: parsed.flatMap(({ origins }) => origins),
  };
}

/** Without which a unit is not scored at all: its note, its number and the sums beside the parts are no such figures. */
const figures = membersOf(unitRow, ['count', 'percent', 'choice']).filter(
  (member) =>
    !member.startsWith('stated.') &&
    // An unreadable one leaves only its own criterion unassessed, as a blank one does.
    member !== 'oneStopRate' &&
    member !== 'publication',
);

const statedOf = partOf(unitRow, 'stated');
const feedbackOf = partOf(unitRow, 'feedback');
const onlineServicesOf = partOf(unitRow, 'onlineServices');

/** `ordinal` is the number within the group, for a row that gives none. */
function unitOf(
  { id, ordinal, group }: Pick<Unit, 'id' | 'ordinal' | 'group'>,
  { row, unread }: RowValues<UnitRow>,
): Unit {
  return {
    id,
    ordinal: row.ordinal ?? ordinal,
    group,
    name: row.name ?? '',
    readable: allRead({ unread }, figures),
    counts: dossierCounts(row),
    stated: statedOf(row),
    levels: ownLevelCounts(row),
    oneStopRate: row.oneStopRate,
    publication: row.publication,
    feedback: feedbackOf(row),
    onlineServices: onlineServicesOf(row),
    note: row.note,
  };
}

function doubledAt(row: TableRow, { name, group }: Unit, first: string): Diagnostic {
  return unitDoubled({ name, group, first }, { place: row.place('name'), unit: name });
}

/** A blank level is no fault of a unit that resolved nothing: there is nothing to assess. */
function ownFaults({ contract }: Table, row: TableRow, unread: ReadonlySet<string>, unit: Unit) {
  const resolved = resolvedTotal(unit.counts.resolved);
  if (resolved === 0) return [];
  return contract.columns
    .filter(({ member, blank }) => blank === 'not-assessed' && !row.cells.has(member) && !unread.has(member))
    .map((column) =>
      criterionNotGiven(
        { column: columnTitle(column), resolved },
        { place: row.place(column.member), unit: unit.name },
      ),
    );
}
