// The result of the second kind: every part with its counts; "not measured" is a case of its own, never 0.
import type { Diagnostic } from '#diagnostics/diagnostic';
import type { IndexCount, IndexRate, IndexUnit } from '#domain/index-unit';
import type { Period } from '#domain/period';
import type { Rational } from '#exact/rational';
import type { IndexPart } from '#rules/index/index-part';
import type { IndexGroup, IndexRuleSet } from '#rules/index/index-rule-set';
import type { Figure } from '../figure.ts';

/** What a part is taken from: the sum of counts over the sum of counts, or a rate that is given. */
export interface Ratio {
  readonly numerator: number;
  readonly denominator: number;
}

/**
 * `other-level`: a part of provinces alone, or a level the formula is not for. `blank`: a count is not there.
 * `nothing-to-divide-by`: the denominator is 0 and nobody knows what the portal gives then.
 */
export type NotMeasured = 'other-level' | 'blank' | 'nothing-to-divide-by';

export type PartScore = {
  readonly part: IndexPart;
  /** Null for a given rate, and where a count is blank. */
  readonly counts: Ratio | null;
} & (
  | {
      readonly points: Figure;
      /** Null where the denominator is 0 and the rule set says what then. */
      readonly ratio: Rational | null;
      readonly reason: null;
    }
  | {
      readonly points: null;
      readonly ratio: null;
      readonly reason: NotMeasured;
      /** Counts and rates that are blank. */
      readonly missing: readonly (IndexCount | IndexRate)[];
    }
);

export type MeasuredPart = Extract<PartScore, { readonly reason: null }>;

export interface IndexSum {
  /** Of the printed parts; null where none is measured. */
  readonly points: Figure | null;
  /** The most that the measured parts can give. */
  readonly of: Rational;
  /** Every part is measured. */
  readonly measured: boolean;
}

export interface IndexGroupScore extends IndexSum {
  readonly group: IndexGroup;
  readonly parts: readonly PartScore[];
}

export interface IndexUnitScore {
  readonly unit: IndexUnit;
  readonly groups: readonly IndexGroupScore[];
  readonly total: IndexSum;
  /** Among units of one level that measure the same parts, 1, 2, 2, 4; null where nothing is measured. */
  readonly rank: number | null;
  /** How many those are. */
  readonly ranked: number;
}

export interface IndexCard {
  readonly ruleSet: IndexRuleSet;
  /** Null where the workbook's could not be read. */
  readonly period: Period | null;
  /** In the order of the workbook. */
  readonly units: readonly IndexUnitScore[];
  readonly diagnostics: readonly Diagnostic[];
}

export function isMeasured(score: PartScore): score is MeasuredPart {
  return score.reason === null;
}
