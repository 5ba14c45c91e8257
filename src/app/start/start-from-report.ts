// `init --from REPORT.docx`: the workbook of the report's own period, or the next one's with what is pending carried over.

import { previousNotCarried } from '#diagnostics/check/previous';
import type { Diagnostic } from '#diagnostics/diagnostic';
import { reportNotRecognised } from '#diagnostics/source/published-report';
import { reportCarriedOverUnknown } from '#diagnostics/source/published-report-taken';
import { receivedTotal, resolvedTotal } from '#domain/counts';
import { beginsAfter, periodLabel } from '#domain/period';
import type { Submission } from '#domain/submission';
import { isSameName } from '#language/fold';
import { hasSummary } from '#published-report/is-report';
import { readReport } from '#published-report/read-report';
import { type ReportWorkbook, toWorkbook } from '#published-report/to-workbook';
import { readSubmission } from '#workbook/read-submission';
import { carryOn } from '#workbook/write/carried-on';
import { type InputOptions, writeInputWorkbook } from '#workbook/write/write-input';

export interface StartedFromReport {
  /** Null where the file is no report that can be read. */
  readonly bytes: Uint8Array | null;
  /** Whether texts and units were carried on into another period. */
  readonly isCarriedOn: boolean;
  /** Placed in the report. */
  readonly diagnostics: readonly Diagnostic[];
}

export async function startFromReport(report: Uint8Array, options: InputOptions): Promise<StartedFromReport> {
  const { read, diagnostics } = await readReport(report);
  if (read === null || !hasSummary(read)) {
    const faults = diagnostics.length > 0 ? diagnostics : [reportNotRecognised({})];
    return { bytes: null, isCarriedOn: false, diagnostics: faults };
  }
  const own = toWorkbook(read);
  const wanted = options.period ?? undefined;
  const bytes = await writeInputWorkbook({ ...options, period: own.period, filled: own.filled });
  const all = [...diagnostics, ...own.diagnostics];
  if (wanted === undefined || (own.period !== null && periodLabel(wanted) === periodLabel(own.period)))
    return { bytes, isCarriedOn: false, diagnostics: all };
  const { submission } = await readSubmission(bytes);
  if (submission === null) return { bytes: null, isCarriedOn: false, diagnostics: all };
  return await carriedOn(submission, own, { ...options, period: wanted }, diagnostics);
}

async function carriedOn(
  submission: Submission,
  own: ReportWorkbook,
  options: InputOptions,
  diagnostics: readonly Diagnostic[],
): Promise<StartedFromReport> {
  const unknown = unknownPending(submission, own);
  const wanted = options.period ?? null;
  const carried = carryOn(submission, wanted);
  const units = carried.units.map((row) =>
    unknown.some((name) => isSameName(name, `${row.name}`)) ? { ...row, 'received.carriedOver': null } : row,
  );
  const bytes = await writeInputWorkbook({ ...options, filled: { ...carried, units, published: [] } });
  const notNext = pendingNotCarried(submission, wanted);
  const notices =
    unknown.length === 0 || notNext.length > 0 ? notNext : [reportCarriedOverUnknown({ units: unknown })];
  return { bytes, isCarriedOn: true, diagnostics: [...diagnostics, ...notices] };
}

/** Counts that the report states in part, or that contradict each other, leave nothing that could be carried over. */
function unknownPending({ units }: Submission, { incomplete }: ReportWorkbook): readonly string[] {
  const contradicted = units.filter(
    ({ counts: { received, resolved, pending } }) =>
      receivedTotal(received) !== resolvedTotal(resolved) + pending.inTime + pending.overdue,
  );
  return [...new Set([...incomplete, ...contradicted.map(({ name }) => name)])];
}

/** Said where the new period does not begin where that of `from` ends. */
export function pendingNotCarried(
  { period: before }: Submission,
  period: InputOptions['period'],
): readonly Diagnostic[] {
  if (before === null || period === null || period === undefined || beginsAfter(period, before)) return [];
  return [previousNotCarried({ period: periodLabel(period), previous: periodLabel(before) })];
}
