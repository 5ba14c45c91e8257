// What was done → the record, the summary to be read, and the overview workbook, in the folder of the results.
import { join } from 'node:path';
import type { Diagnostic } from '#diagnostics/diagnostic';
import type { FoundWorkbooks } from '#files/find-workbooks';
import { packageVersion } from '#files/shipped';
import { textForSystem } from '#files/text-for-system';
import { writeFile } from '#files/write-file';
import type { Language } from '#language/language';
import { visibleJson, visibleText } from '#language/visible-text';
import { outputsOf, type PlannedWorkbook } from './plan-batch.ts';
import { type DoneWorkbook, notProcessed } from './process-workbook.ts';
import {
  type BatchRecord,
  countOutcomes,
  overviewName,
  type RecordedDiagnostic,
  type RecordedWorkbook,
  recordName,
  summaryName,
} from './record.ts';
import { asRecorded } from './recorded-diagnostic.ts';
import { summaryText } from './summary-text.ts';

export interface RecordFacts {
  readonly startedAt: string;
  /** Null while the run is at work. */
  readonly finishedAt: string | null;
  readonly settings: string;
  readonly formats: readonly string[];
  readonly found: FoundWorkbooks;
  readonly plan: readonly PlannedWorkbook[];
  /** What is planned and not here was not run (yet). */
  readonly ended: ReadonlyMap<PlannedWorkbook, RecordedWorkbook>;
  readonly before: BatchRecord | null;
  readonly language: Language;
}

/** What the record keeps of a workbook; the run itself keeps no more of it, since there may be thousands. */
export function recorded(
  { planned, outcome, sha256, seconds, outputs, diagnostics, summary }: DoneWorkbook,
  settings: string,
  language: Language,
): RecordedWorkbook {
  return {
    path: planned.path,
    outcome,
    sha256,
    settings,
    seconds,
    outputs,
    diagnostics: asRecorded(diagnostics, language),
    standing: summary,
  };
}

/** In the order of the plan. What was not run keeps what the last run knew of it: its report may well be current. */
export function makeRecord(facts: RecordFacts): BatchRecord {
  const { startedAt, finishedAt, settings, formats, plan, ended, before, language } = facts;
  const earlier = new Map(before?.workbooks.map((each) => [each.path, each]));
  const workbooks = plan.map((planned): RecordedWorkbook => {
    const known = earlier.get(planned.path);
    return (
      ended.get(planned) ??
      (known === undefined
        ? recorded(notProcessed(planned, 'not-run'), settings, language)
        : { ...known, outcome: 'not-run', diagnostics: [] })
    );
  });
  return {
    schemaVersion: 1,
    program: { name: 'tthc-score', version: packageVersion() },
    startedAt,
    finishedAt,
    source: facts.found.base,
    formats,
    language,
    counts: countOutcomes(workbooks),
    diagnostics: asRecorded(facts.found.diagnostics, language),
    workbooks,
    outdated: outdatedOutputs(before, workbooks),
  };
}

/** While the run is at work: what is done so far need not be done again after a power cut. */
export function saveProgress(home: string, record: BatchRecord): Promise<readonly Diagnostic[]> {
  return writeFile(join(home, recordName), encode(`${visibleJson(JSON.stringify(record, null, 1))}\n`));
}

/** At the end. Each file is written by itself: the record is written even while the overview is open in Excel. */
export async function saveResults(
  home: string,
  record: BatchRecord,
  language: Language,
): Promise<readonly Diagnostic[]> {
  const faults = [
    ...(await saveProgress(home, record)),
    ...(await writeFile(
      join(home, summaryName),
      encode(textForSystem(visibleText(summaryText(record, language)))),
    )),
  ];
  const { writeOverviewWorkbook } = await import('#documents/xlsx/overview-workbook');
  const overview = await writeOverviewWorkbook(
    record.workbooks.map(({ path, outcome, standing, diagnostics }) => ({
      path,
      isCurrent: outcome === 'written' || outcome === 'unchanged',
      summary: standing,
      fault: faultText(diagnostics),
    })),
  );
  return [...faults, ...(await writeFile(join(home, overviewName), overview))];
}

/** "Đơn vị!C17: Tiếp nhận 13 hồ sơ, … (+4)": the first error, and how many more there are. */
function faultText(diagnostics: readonly RecordedDiagnostic[]): string {
  const [first, ...others] = diagnostics.filter(({ severity }) => severity === 'error');
  if (first === undefined) return '';
  const place = [first.sheet, first.cell].filter((part) => part !== null).join('!');
  return `${place === '' ? '' : `${place}: `}${first.message}${others.length > 0 ? ` (+${others.length})` : ''}`;
}

/** Reports of earlier runs that this one has not renewed: still ours, so never taken for workbooks. */
function outdatedOutputs(
  before: BatchRecord | null,
  workbooks: readonly RecordedWorkbook[],
): readonly string[] {
  if (before === null) return [];
  const current = new Set(outputsOf(workbooks));
  const earlier = new Set([...before.outdated, ...outputsOf(before.workbooks)]);
  return [...earlier].filter((path) => !current.has(path)).sort();
}

function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
