// Sheet Khối → groups; without it, or while it is blank, the groups are those named on sheet Đơn vị.

import { groupColumns } from '#contract/group-columns';
import { limits } from '#contract/limits';
import type { Diagnostic } from '#diagnostics/diagnostic';
import { groupBlank, groupDoubled, nameBlank, rowPassedOver } from '#diagnostics/workbook/row';
import type { Group } from '#domain/group';
import type { PublicationForm } from '#domain/unit';
import { fold, isSameName } from '#language/fold';
import { allRead, type Fields, readFields } from '#workbook/table/read-fields';
import type { Table, TableRow } from '#workbook/table/table';
import { originsOf, type Parsed } from './parsing.ts';

export function parseGroups(table: Table | null, units: Table | null): Parsed<readonly Group[]> {
  if (table === null || table.faulty.has('key')) return namedByUnits(units);
  const isNamed = new Set(units?.rows.map((row) => fold(row.cells.get('group')?.text ?? '')));
  const isRemark = ({ cells }: TableRow) => {
    const key = cells.get('key');
    if (key === undefined || cells.size > 1 || isNamed.has(fold(key.text))) return false;
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
  return rowPassedOver({ text }, { place: row.place('key') });
}

function stated(table: Table, tableRows: readonly TableRow[]): Parsed<readonly Group[]> {
  const groups: Group[] = [];
  const diagnostics: Diagnostic[] = [];
  const origins: [string, ReturnType<TableRow['place']>][] = [];
  const rows: TableRow[] = [];
  for (const row of tableRows) {
    const fields = readFields(table, row, row.cells.get('name')?.text.trim());
    diagnostics.push(...fields.diagnostics);
    const key = fields.texts.get('key');
    const name = fields.texts.get('name');
    if (key === undefined) {
      if (!fields.unread.has('key'))
        diagnostics.push(
          name === undefined
            ? nameBlank({ column: 'Mã khối' }, { place: row.place('key') })
            : groupBlank({ name }, { place: row.place('key') }),
        );
      continue;
    }
    const twin = groups.findIndex((group) => isSameName(group.key, key));
    if (twin >= 0) {
      const first = rows[twin]?.place('key').cell ?? '';
      diagnostics.push(groupDoubled({ key, first }, { place: row.place('key') }));
      continue;
    }
    const id = `group:${groups.length + 1}`;
    groups.push(groupOf(id, key, name ?? key, fields));
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
    if (isName && !rows.has(fold(key))) rows.set(fold(key), row);
  }
  const groups = [...rows.values()].map((row, index) => {
    const key = row.cells.get('group')?.text.trim() ?? '';
    return groupOf(`group:${index + 1}`, key, key, noFields);
  });
  const origins = [...rows.values()].map((row, index) => [`group:${index + 1}`, row.place('group')] as const);
  return { value: groups, diagnostics: [], origins };
}

/** What a group is scored on; the totals stated for it are only compared. */
const figures = groupColumns
  .filter(
    ({ kind, member }) => ['count', 'percent', 'choice'].includes(kind) && !member.startsWith('stated.'),
  )
  .map(({ member }) => member);

function groupOf(id: string, key: string, name: string, fields: Fields): Group {
  const { counts, percents, choices, texts } = fields;
  const count = (member: string) => counts.get(member) ?? null;
  const text = (member: string) => texts.get(member) ?? null;
  return {
    id,
    key,
    name,
    readable: allRead(fields, figures),
    formName: text('formName'),
    formUnit: text('formUnit'),
    procedures: {
      all: count('procedures.all'),
      level3: count('procedures.level3'),
      level4: count('procedures.level4'),
    },
    onlineDossiers: {
      online: count('onlineDossiers.online'),
      inPerson: count('onlineDossiers.inPerson'),
      carriedOver: count('onlineDossiers.carriedOver'),
      early: count('onlineDossiers.early'),
      onTime: count('onlineDossiers.onTime'),
      late: count('onlineDossiers.late'),
      pending: count('onlineDossiers.pending'),
    },
    feedback: {
      received: count('feedback.received'),
      inTime: count('feedback.inTime'),
      dragging: count('feedback.dragging'),
    },
    oneStopRate: percents.get('oneStopRate') ?? null,
    publication: publicationForm(choices.get('publication')),
    stated: {
      online: count('stated.online'),
      inPerson: count('stated.inPerson'),
      carriedOver: count('stated.carriedOver'),
      early: count('stated.early'),
      onTime: count('stated.onTime'),
      late: count('stated.late'),
      inTime: count('stated.inTime'),
    },
    lateReason: text('lateReason'),
    criterionNotes: criterionNotes(texts),
  };
}

export function publicationForm(choice: string | undefined): PublicationForm | null {
  return choice === 'both' || choice === 'one' || choice === 'none' ? choice : null;
}

function criterionNotes(texts: ReadonlyMap<string, string>): Readonly<Record<number, string>> {
  const notes: Record<number, string> = {};
  for (let number = 1; number <= 9; number += 1) {
    const note = texts.get(`criterionNotes.${number}`);
    if (note !== undefined) notes[number] = note;
  }
  return notes;
}

const noFields: Fields = {
  counts: new Map(),
  percents: new Map(),
  choices: new Map(),
  scores: new Map(),
  texts: new Map(),
  unread: new Set(),
  diagnostics: [],
};
