// A clean report with some published figures changed, and which diagnostics are due for it.
import type { PublishedScores } from '#domain/published';
import type { Submission } from '#domain/submission';
import { figureOf } from '../published-rows.ts';
import type { CleanReport } from './clean-report.ts';
import { decimalOf, dueOf, type Member } from './figures.ts';
import { type FigureKind, isDigitSlip, lookalikes } from './lookalikes.ts';
import type { Chance } from './random.ts';

export interface Planted {
  readonly submission: Submission;
  /** The code due at each figure, "Đơn vị TP 3/criteria.5" or "Đơn vị TP 3/total". */
  readonly due: ReadonlyMap<string, string>;
  /** Codes of other kinds of slip that give the very same figure. */
  readonly ties: readonly string[];
}

export const codes: Readonly<Record<FigureKind, string>> = {
  divisor: 'published-divisor-differs',
  pending: 'published-pending-counted',
  'cut-off': 'published-cut-off',
  coarse: 'published-rounded-coarsely',
  'parts-rounded': 'published-parts-rounded',
  copied: 'published-copied',
  digits: 'published-digits-mistyped',
};

/** One figure changed by a slip of the kind; null where that is no slip, or not told from another. */
export function figure(
  report: CleanReport,
  row: number,
  member: Member,
  value: number,
  kind: FigureKind,
  onlyClear: boolean,
): Planted | null {
  if (value === dueOf(report, row, member) || value < 0) return null;
  if (kind === 'digits' && !isDigitSlip(value, dueOf(report, row, member))) return null;
  if (onlyClear && lookalikes(report, row, member, value).some((other) => other !== kind)) return null;
  const slip = planted(report, row, new Map([[member, value]]), new Map([[memberName(member), codes[kind]]]));
  return { ...slip, ties: lookalikes(report, row, member, value).map((other) => codes[other]) };
}

export function place(report: CleanReport, chance: Chance, members: readonly Member[]) {
  return { row: chance.between(0, report.units.length - 1), member: chance.oneOf(members) };
}

/** `due` by member of the row. */
export function planted(
  { submission }: CleanReport,
  row: number,
  values: ReadonlyMap<Member, number>,
  due: ReadonlyMap<string, string>,
  classification?: string,
): Planted {
  const published = submission.published.map((scores, index): PublishedScores => {
    if (index !== row) return scores;
    const changed = withFigures(scores, values);
    return classification === undefined ? changed : { ...changed, classification };
  });
  return {
    submission: { ...submission, published },
    due: ofUnit(published[row]?.unit ?? '', due),
    ties: [],
  };
}

export function withFigures(scores: PublishedScores, values: ReadonlyMap<Member, number>): PublishedScores {
  return [...values].reduce(withFigure, scores);
}

export function ofUnit(unit: string, due: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  return new Map([...due].map(([member, code]) => [`${unit}/${member}`, code] as const));
}

function withFigure(scores: PublishedScores, [member, value]: [Member, number]): PublishedScores {
  const printed = figureOf(decimalOf(value));
  return typeof member === 'number'
    ? { ...scores, criteria: { ...scores.criteria, [member]: printed } }
    : { ...scores, [member]: printed };
}

export function memberName(member: Member): string {
  return typeof member === 'number' ? `criteria.${member}` : member;
}
