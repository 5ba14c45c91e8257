// Index card → the documents of the recomputed index as bytes, nothing written yet.

import { basename, dirname, extname, join } from 'node:path';
import { noResult, type Outcome } from '#app/outcome';
import { placedInTemplate, readTemplate, type TemplateFormat, templateName } from '#app/read-template';
import type { ReportFormat } from '#app/report-formats';
import { writeOutput } from '#app/write-output';
import { auditIndex } from '#audit/index/audit-index';
import type { Diagnostic } from '#diagnostics/diagnostic';
import type { Rendered } from '#documents/rendered';
import { convertToPdf } from '#files/office/office-pdf';
import { safeFileName } from '#files/safe-name';
import type { OutputFile } from '#files/write-file';
import { bothViews } from '#report/index/both-views';
import { buildIndexReport } from '#report/index/build-index-report';
import type { IndexReport } from '#report/index/index-report';
import type { Scorecard } from '#scoring/scorecard';
import type { IndexedWorkbook } from './score-index.ts';

export interface IndexDocuments {
  readonly outputs: readonly OutputFile[];
  readonly diagnostics: readonly Diagnostic[];
}

export interface IndexDocumentRequest {
  readonly workbook: string;
  readonly folder?: string | undefined;
  readonly formats: readonly ReportFormat[];
  readonly templates?: string | undefined;
}

/** `scorecard`: of the same workbook by levels, where it has both sheets. `found`: what the page lists. */
export async function composeIndex(
  request: IndexDocumentRequest,
  { card, submission, sorted }: IndexedWorkbook,
  scorecard: Scorecard | null,
  found: readonly Diagnostic[],
): Promise<IndexDocuments> {
  const views = scorecard === null ? null : bothViews(scorecard, card);
  const report = buildIndexReport(card, submission.authority, views);
  const outputs: OutputFile[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const format of request.formats) {
    const rendered =
      format === 'html'
        ? await asPage(report, sorted([...found, ...auditIndex(card, submission)]))
        : await fromTemplate(report, format, request.templates);
    diagnostics.push(...rendered.diagnostics);
    if (rendered.bytes !== null) outputs.push({ path: indexPath(request, format), bytes: rendered.bytes });
  }
  return { outputs, diagnostics };
}

/** "q3-2026.xlsx" → "q3-2026-chi-so-766.docx": beside the report of the same workbook, never in its place. */
export function indexPath(
  { workbook, folder }: Pick<IndexDocumentRequest, 'workbook' | 'folder'>,
  format: ReportFormat,
): string {
  const stem = basename(workbook, extname(workbook));
  return join(folder ?? dirname(workbook), safeFileName(stem, `-chi-so-766.${format}`, maxNameLength));
}

const maxNameLength = 240;

async function fromTemplate(
  report: IndexReport,
  format: Exclude<ReportFormat, 'html'>,
  templates: string | undefined,
): Promise<Rendered> {
  const filled = await fill(report, format === 'pdf' ? 'docx' : format, templates);
  if (filled.bytes === null || format !== 'pdf') return filled;
  const pdf = await convertToPdf(filled.bytes);
  return { bytes: pdf.bytes, diagnostics: [...filled.diagnostics, ...pdf.diagnostics] };
}

async function fill(
  report: IndexReport,
  format: TemplateFormat,
  templates: string | undefined,
): Promise<Rendered> {
  const name = templateName('index', format);
  const template = await readTemplate(name, templates);
  if (template.bytes === null) return template;
  const { bytes, diagnostics } =
    format === 'docx'
      ? (await import('#documents/docx/index-docx')).indexDocx(report, template.bytes)
      : await (await import('#documents/xlsx/index-xlsx')).indexXlsx(report, template.bytes);
  return { bytes, diagnostics: [...template.diagnostics, ...placedInTemplate(diagnostics, name)] };
}

async function asPage(report: IndexReport, found: readonly Diagnostic[]): Promise<Rendered> {
  const { renderIndexPage } = await import('#documents/html/index-page');
  return { bytes: renderIndexPage(report, found), diagnostics: [] };
}

/** `compute -o`: the same as a workbook of its own. */
export async function writeIndexResult(
  { result, diagnostics, ending }: Outcome<IndexedWorkbook>,
  { workbook, output }: { readonly workbook: string; readonly output: string },
): Promise<Outcome<string>> {
  if (result === null) return noResult(diagnostics, ending);
  const report = buildIndexReport(result.card, result.submission.authority, null);
  return writeOutput(output, [workbook], async () => {
    const filled = await fill(report, 'xlsx', undefined);
    return filled.bytes === null ? filled : { ...filled, diagnostics: [] };
  });
}
