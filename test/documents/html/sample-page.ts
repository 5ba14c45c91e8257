// The published report of Q2/2022 as a page, alone and with two earlier periods beside it.

import { checkCarriedOver } from '#checks/carried-over';
import { carriedOverDiffers, comparedRuleSetsDiffer, periodDoubled } from '#diagnostics/check/comparison';
import type { Diagnostic } from '#diagnostics/diagnostic';
import { infoUnknown } from '#diagnostics/workbook/info';
import { renderHtml } from '#documents/html/render-html';
import type { CompleteSubmission } from '#domain/submission';
import type { Unit } from '#domain/unit';
import { buildOverview } from '#report/overview/build-overview';
import type { Overview } from '#report/overview/overview';
import { scoreSubmission } from '#scoring/score-submission';
import { dienBien } from '../../scoring/make-submission.ts';
import { publishedSubmission } from '../../scoring/published-submission.ts';

const submission = publishedSubmission();
const scorecard = scoreSubmission(submission, dienBien());

/** Of each severity, with a place and without, alike and single: the words are those of their declarations. */
const diagnostics: readonly Diagnostic[] = [
  { ...infoUnknown.sample(), place: { sheet: 'Thông tin', cell: 'A9' } },
  comparedRuleSetsDiffer.sample(),
  { ...carriedOverDiffers.sample(), unit: 'Phường Him Lam' },
  { ...carriedOverDiffers.sample(), unit: 'Xã Nà Tấu', place: { sheet: 'Đơn vị', cell: 'F17' } },
  periodDoubled.sample(),
];

export function onePeriod(): { overview: Overview; page: string } {
  const overview = buildOverview(scorecard, submission.authority);
  return { overview, page: text(renderHtml(overview, diagnostics)) };
}

export function threePeriods(): { overview: Overview; page: string } {
  const earlier = [
    earlierPeriod(4, 2021, (unit) => moreLate(unit, 3)),
    earlierPeriod(1, 2022, (unit) => (unit.name === 'Phường Him Lam' ? null : moreLate(unit, 1))),
  ];
  const scored = earlier.map((before) => scoreSubmission(before, dienBien()));
  const overview = buildOverview(scorecard, submission.authority, scored);
  return { overview, page: text(renderHtml(overview, checkCarriedOver([...earlier, submission]))) };
}

/** A page of one submission, however odd. */
export function pageOf(odd: CompleteSubmission): string {
  const score = scoreSubmission(odd, dienBien());
  return text(renderHtml(buildOverview(score, odd.authority), score.diagnostics));
}

function earlierPeriod(
  ordinal: number,
  year: number,
  change: (unit: Unit) => Unit | null,
): CompleteSubmission {
  const period = { ...submission.period, ordinal, year, from: null, to: null };
  const units = submission.units.flatMap((unit) => change(unit) ?? []);
  return { ...submission, period, units };
}

/** Some of the early dossiers late instead. */
function moreLate(unit: Unit, late: number): Unit {
  const { early } = unit.counts.resolved;
  const moved = Math.min(early, late);
  const resolved = {
    ...unit.counts.resolved,
    early: early - moved,
    late: unit.counts.resolved.late + moved,
  };
  return { ...unit, counts: { ...unit.counts, resolved } };
}

function text(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
}
