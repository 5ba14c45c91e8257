// One score printed by the portal against the recomputed one, with everything a cause may look at.
import type { DifferenceFacts } from '#diagnostics/audit/define-difference';
import type { Diagnostic, Where } from '#diagnostics/diagnostic';
import type { PortalGroup } from '#domain/index-unit';
import { portalHeading } from '#domain/index-words';
import type { Unit } from '#domain/unit';
import { equal, type Rational, sum } from '#exact/rational';
import { decimalText, round } from '#exact/rounding';
import type { Language } from '#language/language';
import { decimalNumber } from '#language/numbers';
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

/** The difference as a diagnostic that names this cause; null where the cause does not give the printed score. */
export type IndexCause = (difference: IndexDifference) => Diagnostic | null;

export function indexFacts(difference: IndexDifference): DifferenceFacts {
  const { code, published, computed, terms } = difference;
  const heading = portalHeading(code);
  const added = (language: Language) => terms.map(({ text }) => decimalNumber(text, language)).join(' + ');
  return {
    figure: { vi: heading, en: heading },
    published: printedText(published, difference),
    computed: computed.text,
    workings: terms.length < 2 ? null : { vi: added('vi'), en: added('en') },
    due: computed.text,
    recount: null,
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
