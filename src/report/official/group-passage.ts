// What the text of the report says of one group: received, resolved, pending, points, strongest and weakest, not assessed.

import type { Authority } from '#domain/authority';
import { receivedTotal, resolvedTotal } from '#domain/counts';
import { compare } from '#exact/rational';
import { betweenNames } from '#language/between-names';
import { proseCount } from '#language/numbers';
import { groupInSentence } from '#report/names';
import { classInWords, withinSentence } from '#report/not-assessed';
import { printedFigure, printedPoints } from '#report/printed';
import type { GroupPassage } from '#report/report';
import { maximumTotal } from '#rules/maximum';
import type { RuleSet } from '#rules/rule-set';
import type { GroupScore, UnitScore } from '#scoring/scorecard';
import { pendingInProse, receivedInProse, resolvedInProse } from './dossiers-in-prose.ts';

/** Beyond this only the number of names is given. */
const namesAtMost = 5;

export function groupPassage(score: GroupScore, authority: Authority, ruleSet: RuleSet): GroupPassage {
  const { group, counts } = score;
  const name = groupInSentence(group, authority);
  const lines = [
    ...(receivedTotal(counts.received) === 0 ? [] : [resolvedLine(score), pendingInProse(counts.pending)]),
    pointsLine(score, ruleSet),
    ...extremes(score.units),
    ...notAssessedLine(score.units),
  ];
  return {
    received:
      receivedTotal(counts.received) === 0
        ? `* Khối ${name}: không phát sinh hồ sơ TTHC.`.replace('Khối khối', 'Khối')
        : `* Tổng số hồ sơ TTHC của ${name} đã tiếp nhận là ${receivedInProse(counts.received)}.`,
    items: lines.map((line) => `- ${line}.`),
  };
}

function resolvedLine({ counts, group }: GroupScore): string {
  return resolvedTotal(counts.resolved) === 0
    ? 'Chưa có hồ sơ nào được giải quyết'
    : `Số hồ sơ đã giải quyết: ${resolvedInProse(counts.resolved, group.lateReason)}`;
}

function pointsLine(score: GroupScore, ruleSet: RuleSet): string {
  if (!score.assessment.assessed) return classInWords(score);
  const { total, classification } = score.assessment;
  const points = `${printedFigure(total).text}/${printedPoints(maximumTotal(ruleSet)).text}`;
  return `Tổng điểm chung đạt ${points} điểm, xếp loại ${classification}`;
}

/** Nothing where there is nobody to compare, or all have the same total. */
function extremes(units: readonly UnitScore[]): string[] {
  const scored = units.flatMap(({ unit, assessment }) =>
    assessment.assessed ? [{ name: unit.name, total: assessment.total }] : [],
  );
  const [first, ...others] = [...scored].sort((a, b) => compare(b.total.printed, a.total.printed));
  const last = others.at(-1);
  if (first === undefined || last === undefined || first.total.text === last.total.text) return [];
  const at = (text: string) => scored.filter(({ total }) => total.text === text).map(({ name }) => name);
  const points = (end: typeof first) => `${printedFigure(end.total).text} điểm`;
  return [
    `Đạt điểm cao nhất: ${listed(at(first.total.text))} (${points(first)}); thấp nhất: ${listed(at(last.total.text))} (${points(last)})`,
  ];
}

function notAssessedLine(units: readonly UnitScore[]): string[] {
  const left = units.filter(({ assessment }) => !assessment.assessed);
  const named = left.map((score) => `${score.unit.name} (${withinSentence(classInWords(score))})`);
  const between = betweenNames(left.map(({ unit }) => unit.name));
  return left.length === 0
    ? []
    : [`Không đánh giá ${proseCount(left.length)} đơn vị: ${named.join(between)}`];
}

function listed(names: readonly string[]): string {
  return names.length > namesAtMost ? `${proseCount(names.length)} đơn vị` : names.join(betweenNames(names));
}
