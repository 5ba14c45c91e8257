// A filled Biểu mẫu số 03 of one unit, Word or Excel → what it says of that unit.

import { returnedSeveralUnits } from '#diagnostics/source/collection';
import { sheetIdentityMissing } from '#diagnostics/source/unit-sheet-identity';
import { levelOrder } from '#domain/level-counts';
import { readCount, readDecimal } from '#language/numbers';
import { groupRow } from '#published-report/group-rows';
import { readReport } from '#published-report/read-report';
import type { CriterionRow, GroupFacts, NotedCounts } from '#published-report/report-facts';
import { nobody, type Returned } from './returned.ts';

/** Null where the file has no such form. */
export async function readOwnForm(bytes: Uint8Array): Promise<Returned | null> {
  const { read } = await readReport(bytes);
  if (read === null || !read.found.has('criteria-form')) return null;
  if (read.formCount > 1)
    return { ...nobody, diagnostics: [returnedSeveralUnits({ count: read.formCount })] };
  const { info, groups } = read.facts;
  const [group] = groups;
  const form = group?.form ?? null;
  if (group === undefined || form === null) return null;
  const diagnostics = form.unit === null ? [sheetIdentityMissing({ item: 'Đơn vị' })] : [];
  return {
    authority: info.authority,
    period: info.period,
    group: null,
    unit: form.unit,
    isComplete: false,
    counts: countsOf(group, form.criteria),
    selfScores: Object.fromEntries(
      form.criteria.flatMap(({ number, points }) => {
        const decimal = readDecimal(points.text);
        return decimal === null ? [] : [[`criteria.${number}`, Number(decimal)]];
      }),
    ),
    officers: [],
    diagnostics,
  };
}

const ownLevels: readonly (readonly [criterion: number, member: string])[] = [
  [2, 'bodiesHandlingTime'],
  [3, 'contacts'],
  [4, 'bodiesContacted'],
  [5, 'attitude'],
];

function countsOf(group: GroupFacts, criteria: readonly CriterionRow[]): Returned['counts'] {
  const { feedback } = group;
  const totals = completed(group.totals);
  const { oneStopRate, publication } = groupRow(group, '', '');
  const counts: readonly (readonly [string, string | number | null | undefined])[] = [
    ['received.online', totals.online],
    ['received.inPerson', totals.inPerson],
    ['received.carriedOver', totals.carriedOver],
    ['stated.received', totals.received],
    ['resolved.early', totals.early],
    ['resolved.onTime', totals.onTime],
    ['resolved.late', totals.late],
    ['stated.resolved', totals.resolved],
    ['pending.inTime', totals.inTime ?? totals.pending],
    ['pending.overdue', totals.overdue],
    ...ownLevels.flatMap(([number, member]) => levelsOf(criteria, number, member)),
    ['oneStopRate', oneStopRate],
    ['publication', publication],
    ['feedback.received', feedback.received],
    ['feedback.inTime', feedback.inTime],
    ['feedback.dragging', feedback.dragging],
  ];
  return Object.fromEntries(
    counts.flatMap(([member, value]) => (value === null || value === undefined ? [] : [[member, value]])),
  );
}

/** Parts that add up to the whole leave nothing for the others. */
function completed(totals: NotedCounts): NotedCounts {
  const wholes = [
    ['received', ['online', 'inPerson', 'carriedOver']],
    ['resolved', ['early', 'onTime', 'late']],
  ] as const;
  const zeros = wholes.flatMap(([whole, parts]) => {
    const sum = parts.reduce((total, part) => total + (totals[part] ?? 0), 0);
    return totals[whole] === sum ? parts.map((part) => [part, 0] as const) : [];
  });
  return { ...Object.fromEntries(zeros), ...totals };
}

/** The three levels in the order of the form; a blank among counts is none. */
function levelsOf(
  criteria: readonly CriterionRow[],
  number: number,
  member: string,
): readonly (readonly [string, number])[] {
  const levels =
    criteria.find((one) => one.number === number)?.levels.map(({ count }) => readCount(count.text)) ?? [];
  if (levels.length !== 3 || levels.every((count) => count === null)) return [];
  return levels.map((count, index) => [`levels.${member}.${levelOrder[index]}`, count ?? 0] as const);
}
