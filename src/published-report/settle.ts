// For an audit alone: a count that a note leaves open or contradicts, where two other statements of the report agree on one.
import type { NotedCount } from '#checks/notes/counts-named';
import type { Diagnostic } from '#diagnostics/diagnostic';
import { reportCountTaken, type TakenWhy } from '#diagnostics/source/published-report-taken';
import type { GroupFacts, NotedCounts, ReportFacts, UnitRow } from './report-facts.ts';

type End = 'early' | 'onTime' | 'late';
const ends: readonly End[] = ['early', 'onTime', 'late'];
const titles: Readonly<Record<End, string>> = {
  early: 'Đã giải quyết / Trước hạn',
  onTime: 'Đã giải quyết / Đúng hạn',
  late: 'Đã giải quyết / Quá hạn',
};

export interface Settled {
  readonly facts: ReportFacts;
  /** What was taken, and why. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Nobody can be asked what a document means; what is taken is reported each time. `init` leaves the same to the clerk. */
export function settle(facts: ReportFacts): Settled {
  const diagnostics: Diagnostic[] = [];
  const units = facts.units.map((unit) => {
    const others = facts.units.filter((other) => other !== unit && other.group === unit.group);
    const group = facts.groups[unit.group];
    const taken =
      group === undefined ? null : (openEnds(unit, others, group) ?? contradicted(unit, others, group));
    if (taken !== null)
      diagnostics.push(
        reported(unit, titles[taken.end], unit.counts[taken.end] ?? null, taken.count, taken.why),
      );
    const counts = taken === null ? unit.counts : { ...unit.counts, [taken.end]: taken.count };
    return withOnlineLate({ ...unit, counts }, diagnostics);
  });
  return { facts: { ...facts, units }, diagnostics };
}

interface Taken {
  readonly end: End;
  readonly count: number;
  readonly why: TakenWhy;
}

/** "Đã giải quyết 1.855 hồ sơ", without saying when: the group's form leaves just as many for one of the three. */
function openEnds({ counts }: UnitRow, others: readonly UnitRow[], group: GroupFacts): Taken | null {
  const { resolved } = counts;
  if (resolved === undefined || ends.some((end) => counts[end] !== undefined)) return null;
  const fitting = ends.filter((end) => restOf(end, others, group) === resolved);
  const [end, another] = fitting;
  if (end === undefined || another !== undefined) return null;
  return { end, count: resolved, why: ofForm(end, others, group, null) };
}

/** More resolved than received: what is left to be received is what the group's form leaves, too. */
function contradicted({ counts }: UnitRow, others: readonly UnitRow[], group: GroupFacts): Taken | null {
  const received = counts.received ?? sumOf(counts, ['online', 'inPerson', 'carriedOver']);
  const pending = counts.pending ?? sumOf(counts, ['inTime', 'overdue']);
  if (sumOf(counts, ends) + pending <= received) return null;
  const fitting = ends.flatMap((end): Taken[] => {
    const rest =
      received -
      pending -
      sumOf(
        counts,
        ends.filter((other) => other !== end),
      );
    if (rest < 0 || counts[end] === undefined || restOf(end, others, group) !== rest) return [];
    return [{ end, count: rest, why: ofForm(end, others, group, received) }];
  });
  const [taken, another] = fitting;
  return taken === undefined || another !== undefined ? null : taken;
}

/** What the group's form leaves of an end once the other units have theirs. */
function restOf(end: End, others: readonly UnitRow[], { totals }: GroupFacts): number | null {
  const total = totals[end];
  return total === undefined ? null : total - othersOf(end, others);
}

function othersOf(end: End, others: readonly UnitRow[]): number {
  return others.reduce((sum, { counts }) => sum + (counts[end] ?? 0), 0);
}

function ofForm(
  end: End,
  others: readonly UnitRow[],
  { totals }: GroupFacts,
  received: number | null,
): TakenWhy {
  return { form: totals[end] ?? 0, otherUnits: othersOf(end, others), received };
}

/** "Có hồ sơ trực tuyến quá hạn": at least one, and no fewer than arithmetic allows. */
function withOnlineLate(unit: UnitRow, diagnostics: Diagnostic[]): UnitRow {
  if (typeof unit.onlineLate === 'number') return unit;
  const { late = 0, overdue = 0, inPerson = 0, carriedOver = 0 } = unit.counts;
  const least = Math.max(unit.onlineLate === 'some' ? 1 : 0, late + overdue - inPerson - carriedOver);
  if (least === 0) return unit;
  const why = unit.onlineLate === 'some' ? 'noted' : 'late';
  diagnostics.push(reported(unit, 'Tiêu chí 9 / Trực tuyến quá hạn', null, least, why));
  return { ...unit, onlineLate: least };
}

function reported(
  { note, name }: UnitRow,
  column: string,
  stated: number | null,
  taken: number,
  why: TakenWhy,
): Diagnostic {
  return reportCountTaken({ column, stated, taken, why }, { place: note.place, unit: name.text });
}

function sumOf(counts: NotedCounts, which: readonly NotedCount[]): number {
  return which.reduce((sum, one) => sum + (counts[one] ?? 0), 0);
}
