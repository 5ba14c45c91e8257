// The counts of a list as a table: a line a unit, and their sum.

import { pendingTotal, receivedTotal, resolvedTotal } from '#domain/counts';
import { periodLabel } from '#domain/period';
import { counted } from '#language/counted';
import { shortDate } from '#language/dates';
import type { Language } from '#language/language';
import { wholeNumber } from '#language/numbers';
import type { CountedDossiers, RowSums } from '#lists/sum-counts';
import type { CountToPrint } from '#report/machine/count-json';

export interface CountTable {
  /** "Quý III/2026 · 1/7/2026 – 30/9/2026" */
  readonly title: string;
  readonly rows: RowSums;
  /** Name, then received (all, online, in person, carried over), resolved (all, early, on time, late), pending (all, in time, overdue),
   * withdrawn, online and late. */
  readonly units: readonly (readonly string[])[];
  readonly overall: readonly string[];
}

/** Null where nothing was counted. */
export function countTable({ list, period, from, to }: CountToPrint, language: Language): CountTable | null {
  if (list === null) return null;
  return {
    title: `${periodLabel(period)} · ${shortDate(from)} – ${shortDate(to)}`,
    rows: list.rows,
    units: list.units.map((unit) => [unit.name, ...cells(unit, language)]),
    overall: cells(list.overall, language),
  };
}

function cells({ counts, returned, onlineLate }: CountedDossiers, language: Language): readonly string[] {
  const { received, resolved, pending } = counts;
  const numbers = [
    receivedTotal(received),
    received.online,
    received.inPerson,
    received.carriedOver,
    resolvedTotal(resolved),
    resolved.early,
    resolved.onTime,
    resolved.late,
    pendingTotal(pending),
    pending.inTime,
    pending.overdue,
    returned,
    onlineLate,
  ];
  return numbers.map((number) => wholeNumber(number, language));
}

/** "Đọc 19 dòng: đếm 13, …": what became of the rows. */
export function rowsOfList(rows: RowSums, language: Language): string {
  const n = (number: number) => wholeNumber(number, language);
  return language === 'vi'
    ? `Đọc ${n(rows.read)} dòng: đếm ${n(rows.counted)}, ngoài kỳ ${n(rows.outsidePeriod)}, không tiếp nhận ${n(rows.notAccepted)}, có lỗi ${n(rows.faulty)}, ghi lại ${n(rows.duplicate)}.`
    : `${counted(rows.read, 'row')} read: ${n(rows.counted)} counted, ${n(rows.outsidePeriod)} outside the period, ${n(rows.notAccepted)} not accepted, ${n(rows.faulty)} faulty, ${n(rows.duplicate)} repeated.`;
}

/** What stands under every table that a policy made. */
export function policyUsed({ id, title }: CountToPrint['policy'], language: Language): string {
  return language === 'vi' ? `Cách đếm: ${id} – ${title}.` : `Policy: ${id} – ${title}.`;
}
