// Path → documents as bytes with the place of each, nothing written yet.
import { basename, dirname, extname, join } from 'node:path';
import { auditSubmission } from '#audit/audit-submission';
import { type Diagnostic, isSameFinding } from '#diagnostics/diagnostic';
import { outputIsInput } from '#diagnostics/file/output';
import { countsNotEntered, nothingToReport } from '#diagnostics/scoring/scoring';
import { isComplete } from '#domain/submission';
import { safeFileName } from '#files/safe-name';
import { isSameFile } from '#files/same-file';
import type { OutputFile } from '#files/write-file';
import { buildReport } from '#report/official/build-report';
import { checkLetterhead } from '#report/official/check-letterhead';
import { buildUnitForms } from '#report/official/unit-forms';
import type { CriteriaForm } from '#report/report';
import { type ScoreSummary, summarizeScores } from '#report/tables/score-summary';
import { countsEntered } from '#scoring/counts-entered';
import type { Scorecard } from '#scoring/scorecard';
import type { WorkbookRequest } from './load-submission.ts';
import { noResult, type Outcome, outcome } from './outcome.ts';
import { type Printable, renderAs } from './render-as.ts';
import type { ReportFormat } from './report-formats.ts';
import type { ScoredWorkbook } from './score-workbook.ts';
import { unitFormDocuments } from './unit-form-documents.ts';

export interface ReportRequest extends WorkbookRequest {
  readonly formats: readonly ReportFormat[];
  /** Where the documents go; beside the workbook where missing. */
  readonly folder?: string | undefined;
  /** Folder of templates of the user's own; the shipped ones where missing. */
  readonly templates?: string | undefined;
  /** Biểu mẫu số 03 of every unit, after those of the groups. */
  readonly perUnit: boolean;
  /** The same forms in a folder beside the report, a file for each unit. */
  readonly perUnitFiles?: boolean | undefined;
}

export interface ComposedReport {
  /** One a format, in the order asked for; then those of the units, and those of the index. */
  readonly outputs: readonly OutputFile[];
  /** What `check` says of the workbook, too; the outcome's diagnostics hold it with what came of the templates. */
  readonly saidByCheck: readonly Diagnostic[];
  /** Where every entity stands, for a run over many workbooks. */
  readonly summary: () => ScoreSummary;
  /** Of the workbook by levels; null for one of the index alone, which nobody signs. */
  readonly scorecard: Scorecard | null;
}

/** The report of the form alone. A workbook with errors, or a template with errors, gives none. */
export async function composeByLevels(
  request: ReportRequest,
  scored: Outcome<ScoredWorkbook>,
): Promise<Outcome<ComposedReport>> {
  const found = [...scored.diagnostics];
  const nothing = (ending = scored.ending) => noResult(found, ending);
  if (scored.result === null || scored.ending !== 'done') return nothing();
  const { submission, scorecard, sorted } = scored.result;
  if (!isComplete(submission)) return nothing('faulty');
  if (!countsEntered(scorecard)) {
    const found = scored.diagnostics.map((each) =>
      each.code === countsNotEntered.code ? nothingToReport({}, each) : each,
    );
    return noResult(found);
  }

  const printable: Printable = {
    report: buildReport(submission, scorecard),
    scorecard,
    authority: submission.authority,
    findings: () => sorted([...scored.diagnostics, ...auditSubmission(submission, scorecard)]),
    templates: request.templates,
    subject: 'report',
  };
  const unitForms = request.perUnit || request.perUnitFiles ? buildUnitForms(submission, scorecard) : [];
  const documents = [
    ...request.formats.map((format) => ({
      path: reportPath(request, format),
      format,
      printable: request.perUnit ? withForms(printable, unitForms) : printable,
    })),
    ...(request.perUnitFiles ? unitFormDocuments(request, printable, unitForms) : []),
  ];
  const outputs: OutputFile[] = [];
  const faults: Diagnostic[] = [];
  found.push(...checkLetterhead(submission));
  for (const { path, format, printable } of documents) {
    if (await isSameFile(path, request.workbook)) faults.push(outputIsInput({ file: path }));
    const { bytes, diagnostics } = await renderAs(printable, format);
    for (const each of diagnostics) addTo(each.severity === 'error' ? faults : found, each);
    if (bytes !== null) outputs.push({ path, bytes });
    // A template or an office that failed for one unit would fail for every one.
    else if (printable.subject === 'unit-form') break;
  }
  found.push(...faults);
  const { diagnostics: saidByCheck } = scored;
  const summary = () => summarizeScores(scorecard, submission.authority.name);
  return outcome(faults.length > 0 ? null : { outputs, saidByCheck, summary, scorecard }, found);
}

/** "q2-2022.xlsx" → "q2-2022-bao-cao.docx", beside it or in the folder asked for. */
export function reportPath(
  { workbook, folder }: Pick<ReportRequest, 'workbook' | 'folder'>,
  format: ReportFormat,
): string {
  const stem = basename(workbook, extname(workbook));
  return join(folder ?? dirname(workbook), safeFileName(stem, `-bao-cao.${format}`, maxNameLength));
}

/** A workbook's own name fits where it stands, so all of it is kept: two workbooks may differ only at the end of their names. */
const maxNameLength = 240;

function withForms(printable: Printable, unitForms: readonly CriteriaForm[]): Printable {
  const { report } = printable;
  return { ...printable, report: { ...report, criteriaForms: [...report.criteriaForms, ...unitForms] } };
}

/** PDF and DOCX come of one template, whose faults are reported once. */
function addTo(list: Diagnostic[], diagnostic: Diagnostic): void {
  if (!list.some((known) => isSameFinding(known, diagnostic))) list.push(diagnostic);
}
