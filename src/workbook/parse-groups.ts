// Sheet Khối → groups; without it, or while it is blank, the groups are those named on sheet Đơn vị.
import type { Diagnostic } from '#diagnostics/diagnostic';
import { groupBlank, groupDoubled, nameBlank } from '#diagnostics/row';
import type { Group } from '#domain/group';
import type { PublicationForm } from '#domain/unit';
import { fold } from '#language/fold';
import { limits } from './limits.ts';
import { originsOf, type Parsed } from './parsing.ts';
import { type Fields, readFields } from './read-fields.ts';
import { sameName } from './same-name.ts';
import type { Table, TableRow } from './table.ts';

export function parseGroups(table: Table | null, units: Table | null): Parsed<readonly Group[]> {
  const says = table !== null && table.rows.length > 0 && !table.faulty.has('key');
  return says ? stated(table) : namedByUnits(units);
}

function stated(table: Table): Parsed<readonly Group[]> {
  const groups: Group[] = [];
  const diagnostics: Diagnostic[] = [];
  const origins: [string, ReturnType<TableRow['place']>][] = [];
  const rows: TableRow[] = [];
  for (const row of table.rows) {
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
    if (name === undefined && !fields.unread.has('name'))
      diagnostics.push(nameBlank({ column: 'Tên khối' }, { place: row.place('name') }));
    const twin = groups.findIndex((group) => sameName(group.key, key));
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

function groupOf(id: string, key: string, name: string, { counts, percents, choices, texts }: Fields): Group {
  const count = (member: string) => counts.get(member) ?? null;
  const text = (member: string) => texts.get(member) ?? null;
  return {
    id,
    key,
    name,
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
