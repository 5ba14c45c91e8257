// One published figure against the computed one, with everything a cause may look at.
import type { Cause, DifferenceFacts } from '#diagnostics/audit/difference-facts';
import type { Where } from '#diagnostics/diagnostic';
import type { PublishedFigure } from '#domain/published';
import { equal, type Rational } from '#exact/rational';
import { readDecimal } from '#language/numbers';
import type { RuleSet } from '#rules/rule-set';
import type { Figure } from '#scoring/figure';
import type { CriterionScore, EntityScore } from '#scoring/scorecard';
import type { AuditedRow } from './audited-row.ts';
import type { FigureName } from './figure-name.ts';
import { averageFormula } from './formula.ts';

export interface Difference {
  readonly name: FigureName;
  readonly published: PublishedFigure;
  readonly computed: Figure;
  /** By the counts the row was probably calculated with: `computed`, unless the unit's counts contradict each other. */
  readonly intended: Figure;
  readonly intendedEntity: EntityScore;
  readonly row: AuditedRow;
  /** Every row of the sheet, in its order: of sheet Công bố, or the officers. */
  readonly rows: readonly AuditedRow[];
  readonly ruleSet: RuleSet;
  readonly where: Where;
}

/** Null where this cause does not give the published figure. */
export type FindCause = (difference: Difference) => Cause | null;

/** What every difference states. */
export function factsOf({ name, published, computed, intended, row }: Difference): DifferenceFacts {
  const score = typeof name === 'number' ? criterionOf(row.entity, name) : undefined;
  return {
    figure: name,
    published: decimalOf(published),
    computed: computed.text,
    formula: score === undefined ? null : averageFormula(score),
    due: intended.text,
    recount: row.intended?.recount ?? null,
    remedy: 'correct',
  };
}

export function givesPublished({ published }: Difference, value: Rational): boolean {
  return equal(published.value, value);
}

export function criterionOf({ criteria }: EntityScore, number: number): CriterionScore | undefined {
  return criteria.find(({ criterion }) => criterion.number === number);
}

/** A published figure with a point, digit for digit as printed. */
export function decimalOf({ printed }: PublishedFigure): string {
  return readDecimal(printed) ?? printed;
}
