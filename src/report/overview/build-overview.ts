// Scorecards → what the HTML page shows. With several, the latest is shown and the others give its history.

import type { Authority } from '#domain/authority';
import { periodInProse } from '#domain/period';
import { shortDate } from '#language/dates';
import { upperFirst } from '#report/casing';
import { compareScorecards } from '#report/comparison/compare-scorecards';
import { criterionNames } from '#report/criterion-names';
import { groupInSentence } from '#report/names';
import { printedPoints } from '#report/printed';
import { type ResolutionOverview, resolutionOverview } from '#report/resolution';
import { maximumPoints, maximumTotal } from '#rules/maximum';
import type { RuleSet } from '#rules/rule-set';
import type { GroupScore, Scorecard } from '#scoring/scorecard';
import { assumedList } from './assumed-list.ts';
import { entityOverview, type ScoreScale } from './entity-overview.ts';
import type { CriterionHeading, GroupOverview, Overview } from './overview.ts';

/** `authority` is null where no workbook names it; `earlier` in any order, each of a period of its own. */
export function buildOverview(
  scorecard: Scorecard,
  authority: Authority | null,
  earlier: readonly Scorecard[] = [],
): Overview {
  const { ruleSet, period } = scorecard;
  const criteria = criterionHeadings(ruleSet);
  const maximum = printedPoints(maximumTotal(ruleSet));
  const groups = scorecard.groups.map((group) =>
    groupOverview(group, authority, { ruleSet, criteria, maximum }),
  );
  const resolution = resolutionOverview(scorecard.overall);
  const assumed = assumedList(scorecard);
  return {
    authority: authority?.name ?? null,
    title: 'Kết quả chấm điểm giải quyết thủ tục hành chính',
    period: period === null ? 'Chưa rõ kỳ đánh giá' : upperFirst(periodInProse(period)),
    span:
      period === null || period.from === null || period.to === null
        ? null
        : `từ ${shortDate(period.from)} đến ${shortDate(period.to)}`,
    lead: leadSentence(resolution, groups),
    ruleSet: ruleSet.title,
    rounding: roundingSentence[ruleSet.rounding.stage],
    maximum,
    classes: ruleSet.classes,
    criteria,
    resolution,
    groups,
    assumed: assumed === null ? null : named(assumed, groups),
    comparison: earlier.length === 0 ? null : named(compareScorecards([...earlier, scorecard]), groups),
  };
}

function criterionHeadings(ruleSet: RuleSet): readonly CriterionHeading[] {
  return ruleSet.criteria.map((criterion) => ({
    number: criterion.number,
    name: criterionNames[criterion.key],
    wording: criterion.wording,
    maximum: printedPoints(maximumPoints(criterion)),
  }));
}

function groupOverview(score: GroupScore, authority: Authority | null, yardstick: ScoreScale): GroupOverview {
  const { group } = score;
  const name = authority === null ? group.name : upperFirst(groupInSentence(group, authority));
  const last = score.units.length + 1;
  const ranked = [...score.units].sort((a, b) => (a.rank ?? last) - (b.rank ?? last));
  return {
    key: group.key,
    ...entityOverview(name, score, yardstick),
    units: ranked.map((unit) => ({
      ...entityOverview(unit.unit.name, unit, yardstick),
      rank: unit.rank,
    })),
  };
}

/** The groups under the names that the rest of the page has for them. */
function named<List extends { readonly groups: readonly { readonly key: string; readonly name: string }[] }>(
  list: List,
  groups: readonly GroupOverview[],
): List {
  const names = new Map(groups.map(({ key, name }) => [key, name]));
  return {
    ...list,
    groups: list.groups.map((group) => ({ ...group, name: names.get(group.key) ?? group.name })),
  };
}

const roundingSentence: Readonly<Record<RuleSet['rounding']['stage'], string>> = {
  total:
    'Tổng điểm cộng từ điểm chưa làm tròn rồi mới làm tròn một lần, nên có thể lệch với tổng các ô đã làm tròn.',
  criterion: 'Từng tiêu chí được làm tròn trước rồi mới cộng thành tổng điểm.',
};

function leadSentence(
  { received, resolved, late }: ResolutionOverview,
  groups: readonly GroupOverview[],
): string {
  const lateWords =
    late.count.text === '0'
      ? 'không hồ sơ nào quá hạn'
      : `trong đó ${late.count.text} hồ sơ quá hạn (${late.percent ?? ''})`;
  const dossiers =
    resolved.text === '0'
      ? `Tiếp nhận ${received.text} hồ sơ; chưa giải quyết xong hồ sơ nào.`
      : `Tiếp nhận ${received.text} hồ sơ, đã giải quyết ${resolved.text}, ${lateWords}.`;
  const points = groups.flatMap(({ name, total, classification }) =>
    total === null ? [] : [`${name} đạt ${total.text} điểm, xếp loại ${classification}.`],
  );
  return [dossiers, ...points].join(' ');
}
