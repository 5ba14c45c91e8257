// Path → every published figure that is not the computed one, with its likely cause.

import { type IndexedWorkbook, type ScoredByKind, scoreByKind } from '#app/index/score-index';
import { auditSubmission } from '#audit/audit-submission';
import { auditedUnits, auditIndex, roundedScores } from '#audit/index/audit-index';
import { notCompared } from '#audit/index/not-compared';
import { sheets } from '#contract/sheets';
import { publishedMoreDecimals } from '#diagnostics/audit/audit-rows';
import { isDifference } from '#diagnostics/describe';
import type { Diagnostic } from '#diagnostics/diagnostic';
import { indexPublishedNotRead } from '#diagnostics/scoring/index-request';
import * as ofReport from '#diagnostics/source/published-report';
import * as ofReportNotes from '#diagnostics/source/published-report-notes';
import * as takenFromReport from '#diagnostics/source/published-report-taken';
import type { Officer } from '#domain/officer';
import type { Submission } from '#domain/submission';
import { readFile } from '#files/read-file';
import { readPublished } from '#workbook/published/read-published';
import { resembles } from '#workbook/table/sheet-likeness';
import { readWorkbookOrReport } from './audited-report.ts';
import type { WorkbookRequest } from './load-submission.ts';
import { endingOf, noResult, type Outcome, outcome } from './outcome.ts';

export interface AuditRequest extends WorkbookRequest {
  /** A report or result workbook that somebody edited by hand, audited instead of sheet Công bố. */
  readonly published?: string | undefined;
}

export interface Audit {
  /** Rows of published figures; 0 where there is nothing to compare, or `file` cannot be read. */
  readonly published: number;
  /** The file the published figures stand in, and with them the places of the differences. */
  readonly file: string;
  readonly differences: readonly Diagnostic[];
  /** What could not be read out of a report, or was taken from elsewhere in it; empty for a workbook. */
  readonly notRead: readonly Diagnostic[];
  /** What stands in the workbook and was left out of the comparison. */
  readonly notCompared: readonly Diagnostic[];
  /** Figures that are equal once rounded, where a reader sees more decimals. */
  readonly rounded: readonly Diagnostic[];
}

/**
 * A workbook with errors is audited too, as far as it could be scored: a count that contradicts the others is itself a slip
 * that was published, and rows that could not be read are passed over. `given`: the workbook as it was scored already.
 */
export async function auditWorkbook(request: AuditRequest, given?: ScoredByKind): Promise<Outcome<Audit>> {
  const byKind = given ?? (await scoreByKind(request, readWorkbookOrReport));
  if (byKind.kind === 'index') return auditIndexed(byKind.outcome, request);
  const scored = byKind.outcome;
  if (scored.result === null) return noResult(scored.diagnostics, scored.ending);
  const { scorecard, sorted } = scored.result;
  const audited = await publishedIn(request, scored.result.submission);
  const file = request.published ?? request.workbook;
  if (audited.submission === null)
    return outcome(
      { published: 0, file, differences: [], notRead: [], notCompared: [], rounded: [] },
      audited.diagnostics,
    );
  const found = sorted(auditSubmission(audited.submission, scorecard));
  const differences = found.filter(isDifference);
  const rounded = found.filter(({ code }) => code === publishedMoreDecimals.code);
  const others = found.filter((each) => !rounded.includes(each));
  const notCompared = [...audited.diagnostics, ...scored.diagnostics, ...others].filter(isOfPublished);
  const ending = scored.ending === 'done' ? endingOf(audited.diagnostics) : scored.ending;
  return outcome(
    {
      published: publishedRows(audited.submission),
      file,
      differences,
      notRead: scored.diagnostics.filter(isOfReport),
      notCompared: sorted(notCompared),
      rounded,
    },
    sorted([...scored.diagnostics, ...audited.diagnostics, ...found]),
    ending === 'done' && differences.length > 0 ? 'differs' : ending,
  );
}

function publishedRows({ published, officers }: Submission): number {
  const isPublished = ({ points, rating }: Officer['published']) => points !== null || rating !== null;
  const rows = published.filter(({ criteria, total, officerAverage, officerForm, classification }) =>
    [...Object.values(criteria), total, officerAverage, officerForm, classification].some(
      (figure) => figure !== null,
    ),
  );
  return rows.length + officers.filter((officer) => isPublished(officer.published)).length;
}

/** What says that some published figure was not read: a row left out, a column without a known heading, a sheet under another name. */
function isOfPublished(diagnostic: Diagnostic): boolean {
  const { place, severity } = diagnostic;
  if (isDifference(diagnostic) || severity === 'error' || place === undefined) return false;
  const { key, name } = sheets.published;
  return resembles(place.sheet, key, name);
}

/** The scores that the portal prints, in the columns Điểm cổng of the workbook itself. */
function auditIndexed(
  { result, diagnostics, ending }: Outcome<IndexedWorkbook>,
  { workbook, published }: AuditRequest,
): Outcome<Audit> {
  if (result === null) return noResult(diagnostics, ending);
  const { card, submission, sorted } = result;
  const differences = sorted(auditIndex(card, submission));
  const rounded = roundedScores(card, submission);
  const left = [
    ...(published === undefined ? [] : [indexPublishedNotRead({ file: published })]),
    ...notCompared(card),
  ];
  return outcome(
    { published: auditedUnits(card), file: workbook, differences, notRead: [], notCompared: left, rounded },
    sorted([...diagnostics, ...left, ...rounded, ...differences]),
    ending === 'done' && differences.length > 0 ? 'differs' : ending,
  );
}

/** The submission with the figures to be audited, and what is wrong with the file they were read from. */
async function publishedIn(
  { published: path }: AuditRequest,
  submission: Submission,
): Promise<{ readonly submission: Submission | null; readonly diagnostics: readonly Diagnostic[] }> {
  if (path === undefined) return { submission, diagnostics: [] };
  const file = await readFile(path);
  if (file.bytes === null) return { submission: null, diagnostics: file.diagnostics };
  const { published, officers, origins, diagnostics } = await readPublished(file.bytes, submission);
  if (published.length === 0 && endingOf(diagnostics) !== 'done') return { submission: null, diagnostics };
  const together = new Map([...submission.origins, ...origins]);
  return { submission: { ...submission, published, officers, origins: together }, diagnostics };
}

const reportCodes: ReadonlySet<string> = new Set(
  [ofReport, ofReportNotes, takenFromReport].flatMap((definitions) =>
    Object.values(definitions).map(({ code }) => code),
  ),
);

function isOfReport({ code }: Diagnostic): boolean {
  return reportCodes.has(code);
}
