// The summary table → units with their points, class and note, in their groups.
import type { NotedCount } from '#checks/notes/counts-named';
import { readCount } from '#language/numbers';
import { isTotal } from '#workbook/table/row-words';
import { notedMembers } from '../noted-members.ts';
import { countsOfNote } from '../notes/note-counts.ts';
import type { NotedCounts, Printed, UnitRow } from '../report-facts.ts';
import type { FoundTable } from './find-table.ts';
import { type Record, recordsOf } from './records.ts';

export interface Summary {
  /** Titles of the groups, in order; one without a title where the table has none. */
  readonly groups: readonly string[];
  readonly units: readonly UnitRow[];
  /** Cells that belong to several records. */
  readonly shared: readonly { readonly member: string; readonly unit: string; readonly printed: Printed }[];
}

const scoreMembers = [
  ...[1, 2, 3, 4, 5, 6, 7, 8, 9].map((number) => `criteria.${number}`),
  'total',
  'officerAverage',
  'classification',
];

/** Columns of their own, where the table has them. */
const countColumns: Readonly<{ readonly [member: string]: NotedCount }> = {
  ...notedMembers,
  'pending.inTime': 'inTime',
};

export function readSummary(tables: readonly FoundTable[]): Summary {
  const groups: string[] = [];
  const units: { row: Record; group: number; note: string }[] = [];
  for (const row of tables.flatMap((table) => recordsOf(table, 'unit'))) {
    const name = row.text('unit');
    if (isTotal(name || row.first)) continue;
    // A title merged over the whole table covers the columns of points as well.
    const hasScores =
      scoreMembers.some((member) => row.text(member) !== '') ||
      (row.filled > 3 && scoreMembers.some((member) => row.isShared(member)));
    if (hasScores && name !== '')
      units.push({ row, group: Math.max(0, groups.length - 1), note: row.text('note') });
    else if (name === '' && row.text('ordinal') === '' && row.text('note') !== '' && units.length > 0) {
      // The rest of a note that a page break cut off.
      const last = units.at(-1);
      if (last !== undefined) last.note = `${last.note} ${row.text('note')}`.trim();
    } else if (row.filled <= 3 && !hasScores) groups.push(titleOf(row));
  }
  return {
    groups: groups.length === 0 ? [''] : groups,
    units: units.map(({ row, group, note }) => unitOf(row, group, note)),
    shared: units.flatMap(({ row }) =>
      [...scoreMembers, 'note']
        .filter((member) => row.isShared(member))
        .map((member) => ({
          member,
          unit: row.text('unit'),
          printed: { text: '', place: row.place(member) },
        })),
    ),
  };
}

/** "II UBND CÁC XÃ, PHƯỜNG" without its number. */
function titleOf(row: Record): string {
  const own = row.text('unit');
  return (own === '' ? row.all : own).replace(/^(?:[IVX]{1,5}|[A-H])(?:[.)]\s*|\s+)(?=\p{L})/u, '').trim();
}

function unitOf(row: Record, group: number, note: string): UnitRow {
  const { counts, unclear, lateOnline, unread } = countsOfNote(note);
  return {
    group,
    ordinal: row.text('ordinal').replace(/[.)]$/u, ''),
    name: { text: row.text('unit').replace(/\s+/gu, ' '), place: row.place('unit') },
    scores: Object.fromEntries(
      scoreMembers.flatMap((member) => {
        const text = row.text(member);
        return text === '' ? [] : [[member, { text, place: row.place(member) }]];
      }),
    ),
    note: { text: note, place: row.place('note') },
    counts: { ...counts, ...countsInColumns(row) },
    onlineLate: lateOnline,
    unclear,
    unread,
  };
}

function countsInColumns(row: Record): NotedCounts {
  return Object.fromEntries(
    Object.entries(countColumns).flatMap(([member, which]) => {
      const count = readCount(row.text(member));
      return count === null ? [] : [[which, count]];
    }),
  );
}
