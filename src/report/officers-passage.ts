// What the body says of the officers: how many have which rating.
import type { Authority } from '#domain/authority';
import type { Period } from '#domain/period';
import { proseCount } from '#language/numbers';
import type { OfficerScore, Scorecard } from '#scoring/scorecard';
import { duringPeriod, oneStopDesk } from './wording.ts';

/** A group without officers stands on the form with its units; the sentence says so. */
export function officersInProse(
  { officers, ruleSet }: Scorecard,
  authority: Authority,
  period: Period,
): string {
  const ratings = ruleSet.officers.ratings.map(({ name }) => name);
  const persons = officers.filter(({ subject }) => subject.kind === 'officer');
  const units = officers.filter(({ subject }) => subject.kind === 'unit');
  const sentences = [
    ...ratingSentence(persons, ratings, {
      start: `Đối với công chức, viên chức tiếp nhận, giải quyết và trả kết quả tại ${oneStopDesk} của ${authority.name}:`,
      one: 'người',
    }),
    ...ratingSentence(units, ratings, {
      start: `Đối với công chức, viên chức tại ${oneStopDesk} của các đơn vị được đánh giá chung theo đơn vị:`,
      one: 'đơn vị',
    }),
  ];
  if (sentences.length === 0) return `${duringPeriod(period)}, không có công chức, viên chức được đánh giá.`;
  return sentences.join(' ');
}

function ratingSentence(
  scores: readonly OfficerScore[],
  ratings: readonly string[],
  { start, one }: { readonly start: string; readonly one: string },
): string[] {
  const given = scores.flatMap(({ rating }) => (rating === null ? [] : [rating]));
  const unrated = scores.length - given.length;
  const names = [...new Set([...ratings, ...given])].filter((name) => given.includes(name));
  const [only] = names;
  const rest =
    unrated === 0 ? '' : `; ${proseCount(unrated)} ${one} không đánh giá do chưa có hồ sơ được giải quyết`;
  if (only === undefined) return [];
  if (names.length === 1) {
    const all = given.length > 1 ? 'đều ' : '';
    return [`${start} ${proseCount(given.length)} ${one} ${all}${lowerFirst(only)}${rest}.`];
  }
  const parts = names.map((name) => {
    const count = given.filter((rating) => rating === name).length;
    return `${proseCount(count)} ${one} ${lowerFirst(name)}`;
  });
  return [`${start} ${parts.join(', ')}${rest}.`];
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
