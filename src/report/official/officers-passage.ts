// What the text of the report says of the officers: how many have which rating.
import type { Authority } from '#domain/authority';
import { isRatedMonthly } from '#domain/monthly-rating';
import type { Period } from '#domain/period';
import { proseCount } from '#language/numbers';
import { groupInSentence } from '#report/names';
import { whyNotRated, withinSentence } from '#report/not-assessed';
import type { OfficerScore, Scorecard } from '#scoring/scorecard';
import { duringPeriod, oneStopDesk } from './wording.ts';

/** A group without officers stands on the form with its units in their place; its sentence says so. */
export function officersInProse(
  { groups, officers, ruleSet }: Scorecard,
  authority: Authority,
  period: Period,
): string {
  const ratings = ruleSet.officers.ratings.map(({ name }) => name);
  const persons = officers.filter(({ subject }) => subject.kind === 'officer');
  const byUnit = groups.flatMap(({ group }) => {
    const units = officers.filter(
      ({ subject, group: own }) => subject.kind === 'unit' && own.key === group.key,
    );
    const whose = groupInSentence(group, authority);
    return ratingSentence(units, ratings, {
      start: `Đối với công chức, viên chức tại ${oneStopDesk} của ${whose} (đánh giá chung theo từng đơn vị):`,
      one: 'đơn vị',
    });
  });
  const sentences = [
    ...ratingSentence(persons, ratings, {
      start: `Đối với công chức, viên chức tiếp nhận, giải quyết và trả kết quả tại ${oneStopDesk} của ${authority.name}:`,
      one: 'người',
    }),
    ...byUnit,
  ];
  return sentences.length === 0
    ? `${duringPeriod(period)}, không có công chức, viên chức được đánh giá.`
    : [...sentences, ...(isRatedMonthly(period) ? [notMonthly] : [])].join(' ');
}

/** What the levels of the form are not. */
const notMonthly =
  'Mức trên biểu này là kết quả chấm điểm giải quyết thủ tục hành chính, không phải xếp loại hằng tháng theo Nghị định 335/2025/NĐ-CP.';

/** Nothing where nobody was rated. */
function ratingSentence(
  scores: readonly OfficerScore[],
  ratings: readonly string[],
  { start, one }: { readonly start: string; readonly one: string },
): string[] {
  const given = scores.flatMap(({ rating }) => (rating === null ? [] : [rating]));
  const names = [...new Set([...ratings, ...given])].filter((name) => given.includes(name));
  if (names.length === 0) return [];
  const parts = names.map((name) => {
    const count = given.filter((rating) => rating === name).length;
    const all = names.length === 1 && count > 1 ? 'đều ' : '';
    return `${proseCount(count)} ${one} ${all}${name.charAt(0).toLowerCase()}${name.slice(1)}`;
  });
  const reasons = scores.filter(({ rating }) => rating === null).map(whyNotRated);
  return [`${start} ${[...parts, ...unratedParts(reasons, one)].join(', ')}.`];
}

function unratedParts(reasons: readonly string[], one: string): string[] {
  return [...new Set(reasons)].map((reason) => {
    const count = reasons.filter((each) => each === reason).length;
    return `${proseCount(count)} ${one} không được đánh giá do ${withinSentence(reason)}`;
  });
}
