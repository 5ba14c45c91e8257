// The scores of an entity as tables print them, and the columns of criteria that they stand in.
import type { RuleSet } from '#rules/rule-set';
import type { EntityScore } from '#scoring/scorecard';
import { classInWords } from './not-assessed.ts';
import { type PrintedNumber, printedCount, printedFigure } from './printed.ts';

export interface PrintedScores {
  /** As many as there are criteria; null where not assessed. */
  readonly criteria: readonly (PrintedNumber | null)[];
  readonly total: PrintedNumber | null;
  readonly officerAverage: PrintedNumber | null;
  /** "Xuất sắc"; where not assessed, why. */
  readonly classification: string;
  readonly rank: PrintedNumber | null;
}

/** `rank`: of a unit. */
export function printedScores(score: EntityScore, rank: number | null): PrintedScores {
  const { assessment, criteria } = score;
  return {
    criteria: criteria.map(({ points }) => (points === null ? null : printedFigure(points))),
    total: assessment.assessed ? printedFigure(assessment.total) : null,
    officerAverage: assessment.assessed ? printedFigure(assessment.officerAverage) : null,
    classification: classInWords(score),
    rank: rank === null ? null : printedCount(rank),
  };
}

export interface CriteriaColumns {
  /** "Tiêu chí 1" …: one column each. */
  readonly criteria: readonly string[];
  /** For each of `criteria`, whether it counts for the officers' average. */
  readonly officerCriteria: readonly boolean[];
}

export function criteriaColumns({ criteria, officers }: RuleSet): CriteriaColumns {
  return {
    criteria: criteria.map(({ number }) => `Tiêu chí ${number}`),
    officerCriteria: criteria.map(({ key }) => officers.criteria.some((counted) => counted === key)),
  };
}
