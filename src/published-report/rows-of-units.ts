// Units of a report → rows of sheets Đơn vị and Công bố, and what is left blank in them.
import { namesOfCounts } from '#checks/note-figures';
import type { NotedCount } from '#checks/notes/counts-named';
import { columnTitle } from '#contract/column';
import { sheets } from '#contract/sheets';
import { publicationChoices } from '#contract/unit-row';
import type { Diagnostic } from '#diagnostics/diagnostic';
import { reportFigureUnreadable, reportLevelNotStated } from '#diagnostics/source/published-report';
import {
  reportCountsNotStated,
  reportCountUnclear,
  reportNoteFiguresUnread,
  reportOnlineLateUnnumbered,
} from '#diagnostics/source/published-report-notes';
import { readDecimal } from '#language/numbers';
import type { InputRow } from '#workbook/write/table-sheet';
import { notedMembers } from './noted-members.ts';
import type { NotedCounts, Printed, UnitRow } from './report-facts.ts';

export interface UnitRows {
  readonly unit: InputRow;
  readonly published: InputRow;
  /** False where counts are missing that the unit must have had. */
  readonly isComplete: boolean;
  readonly diagnostics: readonly Diagnostic[];
}

/** `maxima`: points of the best level of criteria 6 and 7, as the form prints them. */
export function rowsOfUnit(
  unit: UnitRow,
  group: string,
  officerForm: Printed | undefined,
  maxima: readonly [string, string],
): UnitRows {
  const { counts, scores, name } = unit;
  const where = { place: unit.note.place, unit: name.text };
  const scored = Object.entries({ ...scores, ...(officerForm === undefined ? {} : { officerForm }) });
  const published = scored.filter(
    ([member, { text }]) => member === 'classification' || readDecimal(text) !== null,
  );
  const levels = levelsOf(unit, maxima);
  const missing = missingCounts(counts);
  const unread = [...unit.unread, ...pendingThatDiffers(counts)];
  const diagnostics: Diagnostic[] = [
    ...scored
      .filter((one) => !published.includes(one))
      .map(([member, { text, place }]) =>
        reportFigureUnreadable(
          {
            column: titleOf('published', member),
            content: text.slice(0, 40),
            sheet: sheets.published.name,
          },
          { place, unit: name.text },
        ),
      ),
    ...unit.unclear.map((which) =>
      reportCountUnclear({ what: namesOfCounts[which], note: shown(unit.note.text) }, where),
    ),
    ...(unread.length === 0
      ? []
      : [reportNoteFiguresUnread({ figures: unread, note: shown(unit.note.text) }, where)]),
    ...missing.map((one) => reportCountsNotStated({ ...one, note: shown(unit.note.text) }, where)),
    ...(unit.onlineLate === 'some'
      ? [reportOnlineLateUnnumbered({ note: shown(unit.note.text, true) }, where)]
      : []),
    ...levels.unknown.map(({ member, printed }) =>
      reportLevelNotStated(
        { column: titleOf('units', member), points: printed?.text ?? '' },
        { place: printed?.place ?? name.place, unit: name.text },
      ),
    ),
  ];
  return {
    unit: {
      ordinal: unit.ordinal === '' ? null : unit.ordinal,
      group,
      name: name.text,
      ...Object.fromEntries(
        Object.entries(notedMembers).map(([member, which]) => [member, counts[which] ?? null]),
      ),
      'pending.inTime': inTimeOf(counts),
      'onlineServices.late': typeof unit.onlineLate === 'number' ? unit.onlineLate : null,
      ...levels.known,
      note: unit.note.text === '' ? null : unit.note.text,
    },
    published: {
      group,
      unit: name.text,
      ...Object.fromEntries(published.map(([member, { text }]) => [member, text])),
    },
    isComplete: missing.length === 0 && unit.unclear.length === 0 && unread.length === 0,
    diagnostics,
  };
}

/** "Đang giải quyết 5 hồ sơ, quá hạn 2" */
function inTimeOf({ inTime, pending, overdue = 0 }: NotedCounts): number | null {
  if (inTime !== undefined || pending === undefined) return inTime ?? null;
  return overdue <= pending ? pending - overdue : null;
}

/** A total of pending dossiers that is not what its parts make; no column keeps it. */
function pendingThatDiffers({ inTime, pending, overdue = 0 }: NotedCounts): readonly string[] {
  if (pending === undefined) return [];
  const isSum = inTime === undefined ? overdue <= pending : inTime + overdue === pending;
  return isSum ? [] : [`${pending}`];
}

interface Whole {
  readonly whole: NotedCount;
  readonly parts: readonly NotedCount[];
  readonly missing: 'channels' | 'ends';
}

interface Missing {
  readonly stated: number | null;
  readonly read: number | null;
  readonly missing: Whole['missing'];
}

const wholes: readonly Whole[] = [
  { whole: 'received', parts: ['online', 'inPerson', 'carriedOver'], missing: 'channels' },
  { whole: 'resolved', parts: ['early', 'onTime', 'late'], missing: 'ends' },
];

/**
 * A whole without its parts says nothing of them, one that is more than the parts read names another in other words, and a note
 * without any count says nothing at all.
 */
function missingCounts(counts: NotedCounts): readonly Missing[] {
  return wholes.flatMap(({ whole, parts, missing }): readonly Missing[] => {
    const stated = counts[whole] ?? null;
    const known = parts.flatMap((part) => counts[part] ?? []);
    const read = known.length === 0 ? null : known.reduce((sum, count) => sum + count, 0);
    if (read === null) return whole === 'resolved' && stated === 0 ? [] : [{ stated, read, missing }];
    return stated !== null && stated > read && known.length < parts.length ? [{ stated, read, missing }] : [];
  });
}

/** The best level of criterion 6 is 100%, that of criterion 7 both forms; other points leave open what they were given for. */
function levelsOf({ scores }: UnitRow, [best6, best7]: readonly [string, string]) {
  const [six, seven] = [scores['criteria.6'], scores['criteria.7']];
  const isPoints = (printed: Printed | undefined, points: string) =>
    printed !== undefined &&
    readDecimal(printed.text) !== null &&
    Number(readDecimal(printed.text)) === Number(readDecimal(points));
  const form = isPoints(seven, best7) ? 0 : isPoints(seven, '1') ? 1 : isPoints(seven, '0') ? 2 : null;
  const unknown: { member: string; printed: Printed | undefined }[] = [];
  const known: Record<string, string | number> = {};
  if (isPoints(six, best6)) known.oneStopRate = 100;
  else unknown.push({ member: 'oneStopRate', printed: six });
  const label = form === null ? undefined : publicationChoices[form]?.label;
  if (label === undefined) unknown.push({ member: 'publication', printed: seven });
  else known.publication = label;
  return { known, unknown };
}

function titleOf(sheet: 'units' | 'published', member: string): string {
  const column = sheets[sheet].columns.find((one) => one.member === member);
  return column === undefined ? member : columnTitle(column);
}

/** The start of a note, or its end. */
function shown(note: string, end = false): string {
  const line = note.replace(/\s+/gu, ' ');
  if (line.length <= 70) return line;
  return end ? `…${line.slice(-70).trim()}` : `${line.slice(0, 70).trim()}…`;
}
