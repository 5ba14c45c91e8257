// One unit or group as the HTML page shows it: its cells, its total, and what pulled the total down.
import { compare, fromDecimal, type Rational, subtract, zero } from '#exact/rational';
import { classInWords } from '#report/not-assessed';
import { type PrintedNumber, printedFigure } from '#report/printed';
import { resolutionOverview } from '#report/resolution';
import type { RuleSet } from '#rules/rule-set';
import { type Figure, figure } from '#scoring/figure';
import type { CriterionScore, EntityScore } from '#scoring/scorecard';
import { lossReason } from './loss-reason.ts';
import type { CriterionHeading, EntityOverview, HeatCell, Loss } from './overview.ts';

/** What every entity of one scorecard is measured by. */
export interface ScoreScale {
  readonly ruleSet: RuleSet;
  readonly criteria: readonly CriterionHeading[];
  readonly maximum: PrintedNumber;
}

export function entityOverview(name: string, score: EntityScore, yardstick: ScoreScale): EntityOverview {
  const { counts, criteria, assessment } = score;
  const shared = {
    name,
    resolution: resolutionOverview(counts),
    cells: criteria.map(({ points }, index) => heatCell(points, yardstick.criteria[index])),
    classification: classInWords(score),
  };
  if (!assessment.assessed) return { ...shared, total: null, lost: null, losses: [] };
  return {
    ...shared,
    total: printedFigure(assessment.total),
    lost: shortfall(assessment.total, yardstick.maximum, yardstick),
    losses: lossesOf(criteria, yardstick),
  };
}

function heatCell(points: Figure | null, heading: CriterionHeading | undefined): HeatCell {
  if (points === null || heading === undefined) return { points: null, share: null };
  const { numerator, denominator } = points.printed;
  return {
    points: printedFigure(points),
    share: Number(numerator) / Number(denominator) / Number(heading.maximum.decimal),
  };
}

/** Biggest first; criteria that lost equally stay in the order of the rule set. */
function lossesOf(criteria: readonly CriterionScore[], yardstick: ScoreScale): readonly Loss[] {
  return criteria
    .flatMap((score, index) => {
      const criterion = yardstick.criteria[index];
      if (score.points === null || criterion === undefined) return [];
      const points = shortfall(score.points, criterion.maximum, yardstick);
      return points.decimal === '0' ? [] : [{ criterion, points, reason: lossReason(score) }];
    })
    .sort((a, b) => compare(decimal(b.points.decimal), decimal(a.points.decimal)));
}

/** From the printed points, which is what a reader can check. */
function shortfall({ printed }: Figure, maximum: PrintedNumber, { ruleSet }: ScoreScale): PrintedNumber {
  return printedFigure(figure(subtract(decimal(maximum.decimal), printed), ruleSet.rounding));
}

function decimal(text: string): Rational {
  return fromDecimal(text) ?? zero;
}
