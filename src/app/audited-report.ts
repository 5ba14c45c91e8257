// `audit REPORT.docx`: a published report in the place of an input workbook.
import type { Diagnostic } from '#diagnostics/diagnostic';
import { reportInfoMissing, reportNotRecognised } from '#diagnostics/source/published-report';
import { hasSummary, isReport } from '#published-report/is-report';
import { originsInReport, placedInReport } from '#published-report/origins';
import { readReport } from '#published-report/read-report';
import { settle } from '#published-report/settle';
import { toWorkbook } from '#published-report/to-workbook';
import { type ReadSubmission, readSubmission } from '#workbook/read-submission';
import { writeInputWorkbook } from '#workbook/write/write-input';
import { readWorkbook } from './read-workbook.ts';

/** A workbook as everywhere else; a report through the workbook that `init --from` would make of it. */
export async function readWorkbookOrReport(bytes: Uint8Array): Promise<ReadSubmission> {
  return (await isReport(bytes)) ? await submissionOfReport(bytes) : await readWorkbook(bytes);
}

async function submissionOfReport(bytes: Uint8Array): Promise<ReadSubmission> {
  const { read, diagnostics } = await readReport(bytes);
  if (read === null || !hasSummary(read))
    return {
      submission: null,
      diagnostics: diagnostics.length > 0 ? diagnostics : [reportNotRecognised({})],
      sheets: [],
    };
  const { facts, diagnostics: taken } = settle(read.facts);
  const { period, filled, diagnostics: blank } = toWorkbook({ ...read, facts });
  const workbook = await readSubmission(await writeInputWorkbook({ period, filled }));
  const { submission } = workbook;
  const own = workbook.diagnostics
    .filter(({ code, severity }) => severity === 'error' && code !== 'officer-basis-missing')
    .map((diagnostic) => placedInReport(diagnostic, facts));
  return {
    submission: submission === null ? null : { ...submission, origins: originsInReport(submission, facts) },
    diagnostics: [...diagnostics, ...blank.filter(mattersHere), ...taken, ...own],
    sheets: [...new Set(read.tables)],
  };
}

/** Who gets and signs the report is nothing that points are compared by. */
const ofTheLetter: ReadonlySet<unknown> = new Set(['Nơi nhận', 'Người ký']);

function mattersHere({ code, facts }: Diagnostic): boolean {
  if (code !== reportInfoMissing.code) return true;
  const { items } = facts as { readonly items: readonly string[] };
  return items.some((item) => !ofTheLetter.has(item));
}
