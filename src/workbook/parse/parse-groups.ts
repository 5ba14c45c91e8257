// Sheet Khối → groups; without it, or while it is blank, the groups are those named on sheet Đơn vị.

import { membersOf, titleOf } from '#contract/column';
import { decodeRow } from '#contract/decode-row';
import { type GroupRow, groupRow } from '#contract/group-row';
import { limits } from '#contract/limits';
import { given, partOf } from '#contract/shape';
import type { Diagnostic } from '#diagnostics/diagnostic';
import { groupBlank, groupDoubled, nameBlank, rowPassedOver } from '#diagnostics/workbook/row';
import type { Group } from '#domain/group';
import { isSameName, nameKey } from '#language/fold';
import { allRead, type RowValues, rowValues } from '#workbook/table/row-values';
import type { Table, TableRow } from '#workbook/table/table';
import { originsOf, type Parsed } from './parsing.ts';

export function parseGroups(table: Table<GroupRow> | null, units: Table | null): Parsed<readonly Group[]> {
  if (table === null || table.faulty.has('key')) return namedByUnits(units);
  const isNamed = new Set(units?.rows.map((row) => nameKey(row.cells.get('group')?.text ?? '')));
  const isRemark = ({ cells }: TableRow) => {
    const key = cells.get('key');
    if (key === undefined || cells.size > 1 || isNamed.has(nameKey(key.text))) return false;
    return /\s/u.test(key.text.trim());
  };
  const remarks = table.rows.filter(isRemark).map(remarkAt);
  const rows = table.rows.filter((row) => !isRemark(row));
  const groups = rows.length > 0 ? stated(table, rows) : namedByUnits(units);
  return { ...groups, diagnostics: [...remarks, ...groups.diagnostics] };
}

/** Words that stand alone in the column of keys, with no unit in such a group, are a remark under the table. */
function remarkAt(row: TableRow): Diagnostic {
  const text = row.cells.get('key')?.text.trim().slice(0, 80) ?? '';
  return rowPassedOver({ text, column: titleOf(groupRow, 'name') }, { place: row.place('key') });
}

function stated(table: Table<GroupRow>, tableRows: readonly TableRow[]): Parsed<readonly Group[]> {
  const groups: Group[] = [];
  const diagnostics: Diagnostic[] = [];
  const origins: [string, ReturnType<TableRow['place']>][] = [];
  const rows: TableRow[] = [];
  for (const row of tableRows) {
    const fields = rowValues(table, row, row.cells.get('name')?.text.trim());
    diagnostics.push(...fields.diagnostics);
    const { key, name } = fields.row;
    if (key === null) {
      if (!fields.unread.has('key'))
        diagnostics.push(
          name === null
            ? nameBlank({ column: titleOf(groupRow, 'key') }, { place: row.place('key') })
            : groupBlank({ name }, { place: row.place('key') }),
        );
      continue;
    }
    const duplicate = groups.findIndex((group) => isSameName(group.key, key));
    if (duplicate >= 0) {
      const first = rows[duplicate]?.place('key').cell ?? '';
      diagnostics.push(groupDoubled({ key, first }, { place: row.place('key') }));
      continue;
    }
    const id = `group:${groups.length + 1}`;
    groups.push(groupOf(id, key, fields));
    rows.push(row);
    origins.push(
      ...originsOf(table, row, id, 'key').map(([at, place]): [string, typeof place] => [at, place]),
    );
  }
  return { value: groups, diagnostics, origins };
}

/** In the order in which they are first named. */
function namedByUnits(units: Table | null): Parsed<readonly Group[]> {
  const rows = new Map<string, TableRow>();
  for (const row of units?.rows ?? []) {
    const key = row.cells.get('group')?.text ?? '';
    const isName = key.trim() !== '' && key.length <= limits.nameLength;
    if (isName && !rows.has(nameKey(key))) rows.set(nameKey(key), row);
  }
  const nothing = { row: decodeRow(groupRow, {}).row, unread: new Set<string>() };
  const groups = [...rows.values()].map((row, index) => {
    const key = row.cells.get('group')?.text.trim() ?? '';
    return groupOf(`group:${index + 1}`, key, nothing);
  });
  const origins = [...rows.values()].map((row, index) => [`group:${index + 1}`, row.place('group')] as const);
  return { value: groups, diagnostics: [], origins };
}

/** What a group is scored on; the totals stated for it are only compared. */
const figures = membersOf(groupRow, ['count', 'percent', 'choice']).filter(
  (member) => !member.startsWith('stated.'),
);

const proceduresOf = partOf(groupRow, 'procedures');
const onlineDossiersOf = partOf(groupRow, 'onlineDossiers');
const feedbackOf = partOf(groupRow, 'feedback');
const statedOf = partOf(groupRow, 'stated');
const criterionNotesOf = partOf(groupRow, 'criterionNotes');

function groupOf(
  id: string,
  key: string,
  { row, unread }: Pick<RowValues<GroupRow>, 'row' | 'unread'>,
): Group {
  const { name, formName, formUnit, oneStopRate, publication, lateReason } = row;
  return {
    id,
    key,
    name: name ?? key,
    readable: allRead({ unread }, figures),
    formName,
    formUnit,
    procedures: proceduresOf(row),
    onlineDossiers: onlineDossiersOf(row),
    feedback: feedbackOf(row),
    oneStopRate,
    publication,
    stated: statedOf(row),
    lateReason,
    criterionNotes: given(criterionNotesOf(row)),
  };
}
