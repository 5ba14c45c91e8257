// One row of a clean report as numbers: what is due and what is published, in hundredths of a point.
import { type Rational, rational } from '#exact/rational';
import { averages, hundredths, type Slip, sumOf } from './calculated.ts';
import type { CleanReport } from './clean-report.ts';

/** A criterion by its number, or a sum. */
export type Member = number | 'total' | 'officerAverage' | 'officerForm';

export const averaged = [1, 2, 3, 4, 5] as const;
export const levelled = [6, 7, 8, 9] as const;
export const sums = ['total', 'officerAverage'] as const;

/** The exact value, calculated with a slip or without. */
export function exactOf(report: CleanReport, row: number, member: Member, slip: Slip = 'none'): Rational {
  const parts = partsOf(report, row, member, slip);
  return typeof member === 'number' ? (parts[0] ?? rational(0)) : sumOf(parts);
}

/** The criteria a figure is made of. */
export function partsOf(report: CleanReport, row: number, member: Member, slip: Slip): readonly Rational[] {
  const unit = report.units[row];
  if (unit === undefined) throw new Error(`no row ${row}`);
  const all = averages(unit, slip);
  const levels = levelled.map((number) => rational(levelOf(report, row, number)));
  if (member === 'total') return [...all, ...levels];
  if (typeof member !== 'number') return all;
  return [[...all, ...levels][member - 1] ?? rational(0)];
}

export function dueOf(report: CleanReport, row: number, member: Member): number {
  return hundredths(exactOf(report, row, member));
}

/** The points of a level criterion. */
export function levelOf({ units }: CleanReport, row: number, number: number): number {
  const points = units[row]?.criteria.find(({ criterion }) => criterion.number === number)?.points;
  return Number(points?.printed.numerator ?? 0n);
}

/** "1.93", "1.4" or "2", as a cell that holds a number gives it. */
export function decimalOf(value: number): string {
  const digits = `${value}`.padStart(3, '0');
  return `${digits.slice(0, -2)}.${digits.slice(-2)}`.replace(/\.?0+$/u, '');
}
