// Sheet Đơn vị → units, with everything that is wrong among its rows.

import { type Column, columnTitle } from '#contract/column';
import { unitColumns } from '#contract/unit-columns';
import type { Diagnostic } from '#diagnostics/diagnostic';
import { criterionNotGiven } from '#diagnostics/workbook/required';
import { nameBlank, unitDoubled } from '#diagnostics/workbook/row';
import { resolvedTotal } from '#domain/counts';
import type { Group } from '#domain/group';
import type { Unit } from '#domain/unit';
import { nameKey } from '#language/fold';
import { wholeNumber } from '#language/numbers';
import { allRead, type Fields, readFields } from '#workbook/table/read-fields';
import type { Table, TableRow } from '#workbook/table/table';
import { dossierCounts, ownLevelCounts } from './parse-counts.ts';
import { publicationForm } from './parse-groups.ts';
import { originsOf, type Parsed } from './parsing.ts';
import { groupOfRow } from './row-group.ts';

export function parseUnits(table: Table, groups: readonly Group[]): Parsed<readonly Unit[]> {
  const units: Unit[] = [];
  /** The cell that first names a unit, by group and name. */
  const cells = new Map<string, string>();
  /** How many rows of each group stand above: units are numbered within their group. */
  const ordinals = new Map<string, number>();
  const parsed = table.rows.map((row, index) => {
    const fields = readFields(table, row, row.cells.get('name')?.text.trim());
    const name = fields.texts.get('name');
    const group = groupOfRow(row, fields, name ?? '', groups);
    const ordinal = (ordinals.get(group.key) ?? 0) + 1;
    ordinals.set(group.key, ordinal);
    const unit = unitOf({ id: `unit:${index + 1}`, ordinal: `${ordinal}`, group: group.key }, fields);
    const own = ownFaults(table, row, fields, unit);
    if (name === undefined) {
      const blanks = fields.unread.has('name')
        ? []
        : [nameBlank({ column: 'Đơn vị' }, { place: row.place('name') })];
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

/** An unreadable one leaves only its own criterion unassessed, as a blank one does. */
const ofOneCriterion = ['oneStopRate', 'publication'];

/** Without which a unit is not scored at all; its note, its number and the sums beside the parts are no such figures. */
const figures = unitColumns
  .filter(
    ({ kind, member }) => ['count', 'percent', 'choice'].includes(kind) && !member.startsWith('stated.'),
  )
  .map(({ member }) => member)
  .filter((member) => !ofOneCriterion.includes(member));

/** `ordinal` is the number within the group, for a row that gives none. */
function unitOf({ id, ordinal, group }: Pick<Unit, 'id' | 'ordinal' | 'group'>, fields: Fields): Unit {
  const { counts, percents, choices, texts } = fields;
  const count = (member: string) => counts.get(member) ?? null;
  return {
    id,
    ordinal: texts.get('ordinal') ?? ordinal,
    group,
    name: texts.get('name') ?? '',
    readable: allRead(fields, figures),
    counts: dossierCounts(fields),
    stated: { received: count('stated.received'), resolved: count('stated.resolved') },
    levels: ownLevelCounts(fields),
    oneStopRate: percents.get('oneStopRate') ?? null,
    publication: publicationForm(choices.get('publication')),
    feedback: {
      received: count('feedback.received'),
      inTime: count('feedback.inTime'),
      dragging: count('feedback.dragging'),
    },
    onlineServices: {
      procedureShare: percents.get('onlineServices.procedureShare') ?? null,
      online: count('onlineServices.online'),
      all: count('onlineServices.all'),
      late: count('onlineServices.late'),
    },
    note: texts.get('note') ?? null,
  };
}

function doubledAt(row: TableRow, { name, group }: Unit, first: string): Diagnostic {
  return unitDoubled({ name, group, first }, { place: row.place('name'), unit: name });
}

/** A blank level is no fault of a unit that resolved nothing: there is nothing to assess. */
function ownFaults(table: Table, row: TableRow, fields: Fields, unit: Unit): readonly Diagnostic[] {
  const resolved = resolvedTotal(unit.counts.resolved);
  if (resolved === 0) return [];
  return table.contract.columns
    .filter(
      ({ member, blank }: Column) =>
        blank === 'not-assessed' && !row.cells.has(member) && !fields.unread.has(member),
    )
    .map((column) =>
      criterionNotGiven(
        { column: columnTitle(column), resolved: wholeNumber(resolved) },
        { place: row.place(column.member), unit: unit.name },
      ),
    );
}
