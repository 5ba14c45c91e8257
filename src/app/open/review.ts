// A workbook read once → what its page shows of it: findings, scores, differences.
import type { Diagnostic } from '#diagnostics/diagnostic';
import { nextPeriod, type Period, periodLabel } from '#domain/period';
import type { Language } from '#language/language';
import { isReport } from '#published-report/is-report';
import { type IndexTable, indexTable } from '#report/index/index-table';
import { type ScoreTable, scoreTable } from '#report/tables/score-table';
import { auditWorkbook } from '../audit-workbook.ts';
import { readWorkbookOrReport } from '../audited-report.ts';
import { checkWorkbook } from '../check-workbook.ts';
import { type ScoredByKind, scoreByKind } from '../index/score-index.ts';
import type { WorkbookRequest } from '../load-submission.ts';
import type { Ending } from '../outcome.ts';
import { type BesidePrevious, besidePrevious } from './beside-previous.ts';

export interface ReviewRequest extends WorkbookRequest {
  readonly language: Language;
  /** The workbook of the period before. */
  readonly previous: string | undefined;
}

export interface Review {
  /** A published report may stand in the place of a workbook: it is audited, and gives no documents. */
  readonly isReport: boolean;
  readonly ending: Ending;
  /** As `check` prints them. */
  readonly diagnostics: readonly Diagnostic[];
  /** "Quý II/2022"; null where it could not be read, like the name of the authority. */
  readonly period: string | null;
  /** "Quý III/2022": what a workbook carried over from this one is of. */
  readonly nextPeriod: string | null;
  readonly authority: string | null;
  /** How many there are on sheet Đơn vị. */
  readonly units: number;
  /** As `compute` prints them; both null where the workbook has errors. */
  readonly scores: ScoreTable | null;
  readonly index: IndexTable | null;
  /** Rows of published figures, and as `audit` prints them those that are not the computed ones. */
  readonly publishedRows: number;
  readonly differences: readonly Diagnostic[];
  /** Null where no workbook of the period before was chosen. */
  readonly beside: BesidePrevious | null;
}

export async function review(request: ReviewRequest): Promise<Review> {
  let isPublished = false;
  const scored = await scoreByKind(request, async (bytes) => {
    isPublished = await isReport(bytes);
    return await readWorkbookOrReport(bytes);
  });
  const { previous, ...own } = request;
  const checked = await checkWorkbook(own, scored);
  const audited = await auditWorkbook(own, scored);
  const { ending, diagnostics } = checked;
  const submission = scored.outcome.result?.submission ?? null;
  return {
    isReport: isPublished,
    ending,
    diagnostics,
    period: labelOf(submission?.period ?? null),
    nextPeriod: submission?.period ? labelOf(nextPeriod(submission.period)) : null,
    authority: submission?.authority.name ?? null,
    units: submission?.units.length ?? 0,
    scores: ending === 'done' ? scoresOf(scored, request.language) : null,
    index: ending === 'done' ? indexOf(scored, request.language) : null,
    publishedRows: audited.result?.published ?? 0,
    differences: audited.result?.differences ?? [],
    beside: previous === undefined ? null : await besidePrevious({ ...own, previous }, scored, diagnostics),
  };
}

function labelOf(period: Period | null): string | null {
  return period === null ? null : periodLabel(period);
}

function scoresOf(scored: ScoredByKind, language: Language): ScoreTable | null {
  if (scored.kind !== 'levels' || scored.outcome.result === null) return null;
  return scoreTable(scored.outcome.result.scorecard, language);
}

function indexOf(scored: ScoredByKind, language: Language): IndexTable | null {
  if (scored.kind !== 'index' || scored.outcome.result === null) return null;
  return indexTable(scored.outcome.result.card, language);
}
