// One published figure against the computed one, with everything a cause may look at.
import type { DifferenceFacts } from '#diagnostics/audit/define-difference';
import type { Diagnostic, Where } from '#diagnostics/diagnostic';
import type { PublishedFigure } from '#domain/published';
import { equal, type Rational } from '#exact/rational';
import { readDecimal } from '#language/numbers';
import type { RuleSet } from '#rules/rule-set';
import type { Figure } from '#scoring/figure';
import type { BodyScore, CriterionScore } from '#scoring/scorecard';
import type { AuditedRow } from './audited-row.ts';
import { type FigureName, figureText } from './figure-name.ts';
import { averageWorkings } from './workings.ts';

export interface Difference {
  readonly name: FigureName;
  readonly published: PublishedFigure;
  readonly computed: Figure;
  /** By the counts the row was probably reckoned with: `computed`, unless the unit's counts contradict each other. */
  readonly meant: Figure;
  readonly meantBody: BodyScore;
  readonly row: AuditedRow;
  /** Every row of the sheet, in its order: of sheet Công bố, or the officers. */
  readonly rows: readonly AuditedRow[];
  readonly ruleSet: RuleSet;
  readonly where: Where;
}

/** The difference as a diagnostic that names this cause; null where the cause does not give the published figure. */
export type Cause = (difference: Difference) => Diagnostic | null;

export function factsOf({ name, published, computed, meant, row }: Difference): DifferenceFacts {
  const score = typeof name === 'number' ? criterionOf(row.body, name) : undefined;
  return {
    figure: figureText(name),
    published: decimalOf(published),
    computed: computed.text,
    workings: score === undefined ? null : averageWorkings(score),
    due: meant.text,
    recount: row.intended?.recount ?? null,
  };
}

export function givesPublished({ published }: Difference, value: Rational): boolean {
  return equal(published.value, value);
}

export function criterionOf({ criteria }: BodyScore, number: number): CriterionScore | undefined {
  return criteria.find(({ criterion }) => criterion.number === number);
}

/** A published figure with a point, digit for digit as printed. */
export function decimalOf({ printed }: PublishedFigure): string {
  return readDecimal(printed) ?? printed;
}
