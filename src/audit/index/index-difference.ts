// One score printed by the portal against the recomputed one, with everything a cause may look at.
import type { Cause, DifferenceFacts } from '#diagnostics/audit/difference-facts';
import type { Where } from '#diagnostics/diagnostic';
import type { PortalGroup } from '#domain/index-unit';
import { portalHeading } from '#domain/index-words';
import type { Unit } from '#domain/unit';
import { equal, type Rational, sum } from '#exact/rational';
import { decimalText, round } from '#exact/rounding';
import type { IndexRuleSet } from '#rules/index/index-rule-set';
import type { Figure } from '#scoring/figure';
import {
  type IndexGroupScore,
  type IndexUnitScore,
  isMeasured,
  type MeasuredPart,
} from '#scoring/index/index-card';

export interface IndexDifference {
  readonly code: PortalGroup | 'total';
  /** Rounded as the rule set prints it. */
  readonly published: Rational;
  readonly computed: Figure;
  /** What is added up: parts of a group, groups of a total. */
  readonly terms: readonly Figure[];
  /** Null for a total. */
  readonly group: IndexGroupScore | null;
  readonly score: IndexUnitScore;
  readonly others: readonly IndexUnitScore[];
  /** The unit of that name on sheet Đơn vị. */
  readonly counted: Unit | null;
  readonly ruleSet: IndexRuleSet;
  readonly where: Where;
}

/** Null where this cause does not give the printed score. */
export type FindIndexCause = (difference: IndexDifference) => Cause | null;

export function indexFacts(difference: IndexDifference): DifferenceFacts {
  const { code, published, computed, terms } = difference;
  return {
    figure: { heading: portalHeading(code) },
    published: printedText(published, difference),
    computed: computed.text,
    formula: terms.length < 2 ? null : { kind: 'sum', terms: terms.map(({ text }) => text) },
    due: computed.text,
    recount: null,
    remedy: 'copy-again',
  };
}

/** "6", "6.67". */
export function printedText(value: Rational, { ruleSet }: Pick<IndexDifference, 'ruleSet'>): string {
  const { decimals } = ruleSet.rounding;
  const rounded = round(value, decimals, 'half-up');
  return decimalText(rounded, rounded.denominator === 1n ? 0 : decimals);
}

export function gives({ published }: IndexDifference, value: Rational): boolean {
  return equal(published, value);
}

export function measuredParts(group: IndexGroupScore): readonly MeasuredPart[] {
  return group.parts.filter(isMeasured);
}

/** The group's points with one part's replaced, rounded as printed. */
export function withPoints(
  group: IndexGroupScore,
  part: MeasuredPart,
  points: Rational,
  ruleSet: IndexRuleSet,
): Rational {
  const { decimals, direction } = ruleSet.rounding;
  const others = measuredParts(group).filter((one) => one !== part);
  return sum([round(points, decimals, direction), ...others.map((one) => one.points.printed)]);
}
