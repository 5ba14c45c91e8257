// Scorecards → what the HTML page shows. With several, the latest is shown and the others give its history.

import { periodInProse } from '#domain/period';
import { fromDecimal, zero } from '#exact/rational';
import { shortDate } from '#language/dates';
import { maximumPoints } from '#rules/criterion';
import { maximumTotal, type RuleSet } from '#rules/rule-set';
import { figure } from '#scoring/figure';
import type { GroupScore, Scorecard } from '#scoring/scorecard';
import { bodyOverview, type Yardstick } from './body-overview.ts';
import { compareScorecards } from './compare-scorecards.ts';
import { criterionNames } from './criterion-names.ts';
import type { CriterionHeading, GroupOverview, Overview } from './overview.ts';
import { type PrintedNumber, printedFigure } from './printed.ts';
import { type ResolutionOverview, resolutionOverview } from './resolution.ts';

/** `authority` as the page's head names it; `earlier` in any order, each of a period of its own. */
export function buildOverview(
  scorecard: Scorecard,
  authority: string | null,
  earlier: readonly Scorecard[] = [],
): Overview {
  const { ruleSet, period } = scorecard;
  const criteria = criterionHeadings(ruleSet);
  const maximum = printedPoints(maximumTotal(ruleSet), ruleSet);
  const groups = scorecard.groups.map((group) => groupOverview(group, { ruleSet, criteria, maximum }));
  const resolution = resolutionOverview(scorecard.overall);
  return {
    authority,
    title: 'Kết quả chấm điểm giải quyết thủ tục hành chính',
    period: period === null ? 'Chưa rõ kỳ đánh giá' : capitalized(periodInProse(period)),
    span:
      period === null || period.from === null || period.to === null
        ? null
        : `từ ${shortDate(period.from)} đến ${shortDate(period.to)}`,
    lead: leadSentence(resolution, groups),
    ruleSet: ruleSet.title,
    maximum,
    classes: ruleSet.classes,
    criteria,
    resolution,
    groups,
    comparison: earlier.length === 0 ? null : compareScorecards([...earlier, scorecard]),
  };
}

function criterionHeadings(ruleSet: RuleSet): readonly CriterionHeading[] {
  return ruleSet.criteria.map((criterion) => ({
    number: criterion.number,
    name: criterionNames[criterion.key],
    wording: criterion.wording,
    maximum: printedPoints(maximumPoints(criterion), ruleSet),
  }));
}

function groupOverview(score: GroupScore, yardstick: Yardstick): GroupOverview {
  const last = score.units.length + 1;
  const ranked = [...score.units].sort((a, b) => (a.rank ?? last) - (b.rank ?? last));
  return {
    key: score.group.key,
    ...bodyOverview(score.group.name, score, yardstick),
    units: ranked.map((unit) => ({
      ...bodyOverview(unit.unit.name, unit, yardstick),
      rank: unit.rank,
    })),
  };
}

function leadSentence(resolution: ResolutionOverview, groups: readonly GroupOverview[]): string {
  const { received, resolved, late } = resolution;
  const lateWords =
    late.count.text === '0'
      ? 'không hồ sơ nào quá hạn'
      : `${late.count.text} hồ sơ quá hạn (${late.percent ?? ''})`;
  const dossiers =
    resolved.text === '0'
      ? `Tiếp nhận ${received.text} hồ sơ; chưa giải quyết xong hồ sơ nào.`
      : `Tiếp nhận ${received.text} hồ sơ, đã giải quyết ${resolved.text}, ${lateWords}.`;
  const points = groups.flatMap(({ name, total, classification }) =>
    total === null ? [] : [`${name} đạt ${total.text} điểm, xếp loại ${classification}`],
  );
  return points.length === 0 ? dossiers : `${dossiers} ${points.join('; ')}.`;
}

function printedPoints(points: number, ruleSet: RuleSet): PrintedNumber {
  return printedFigure(figure(fromDecimal(`${points}`) ?? zero, ruleSet.rounding));
}

function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
