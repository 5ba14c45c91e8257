// A run over many workbooks as it goes on, and what it came to.
import { join } from 'node:path';
import { isFailure, type Listener } from '#app/batch/events';
import { outcomeWords } from '#app/batch/outcome-words';
import type { DoneWorkbook } from '#app/batch/process-workbook';
import { batchOutcomes, overviewName, summaryName } from '#app/batch/record';
import type { Batch } from '#app/batch/request';
import { showProgress } from '#cli/terminal/progress';
import type { Terminal } from '#cli/terminal/terminal';
import { batchTexts } from '#cli/texts/batch-texts';
import { countText } from '#diagnostics/count-text';
import type { Language } from '#language/language';
import { decimalNumber, wholeNumber } from '#language/numbers';
import { printDiagnostics } from './print-diagnostics.ts';

/** To standard error: one line for each workbook, and the errors of those that failed. */
export function followBatch({ err, language }: Terminal): Listener {
  const progress = showProgress(err);
  let total = 0;
  let failures = 0;
  return (event) => {
    if (event.kind === 'run-started') {
      total = event.total;
      err.write(`${batchTexts.begun[language](total, Math.min(event.jobs, total))}\n`);
    } else if (event.kind === 'workbook-ended') {
      const { workbook, ended: done } = event;
      const failed = isFailure(workbook);
      if (failed) failures += 1;
      const line = lineOf(workbook, done, total, language);
      const errors = workbook.diagnostics.filter(({ severity }) => severity === 'error');
      if (failed) progress.clear();
      if (failed) printDiagnostics(line, errors, { language, to: err });
      const remark = batchTexts.failures[language](failures);
      progress.step({ done, total, line: failed && errors.length > 0 ? '' : line, remark });
    } else progress.clear();
  };
}

/** To standard output: how many came to what, and where to read on. */
export function printBatch(
  { out, err, language }: Terminal,
  { record, folder, failed }: Batch,
  dryRun: boolean,
): void {
  const counts = batchOutcomes
    .filter((outcome) => record.counts[outcome] > 0)
    .map((outcome) => `${outcomeWords[outcome][language]}: ${wholeNumber(record.counts[outcome], language)}`);
  if (counts.length > 0) out.write(`${counts.join(' · ')}\n`);
  if (dryRun) {
    err.write(`${batchTexts.nothingPlanned[language]}\n`);
    return;
  }
  out.write(`${batchTexts.recorded[language]} ${out.paint.path(join(folder, summaryName))}\n`);
  out.write(`${batchTexts.overview[language]} ${out.paint.path(join(folder, overviewName))}\n`);
  if (failed) err.write(`${batchTexts[onlyEnded(record) ? 'goOn' : 'rerun'][language]}\n`);
}

/** Nothing is to be fixed: the run was ended before it came to some workbooks. */
function onlyEnded({ workbooks, diagnostics }: Batch['record']): boolean {
  const failures = workbooks.filter(isFailure);
  const ofPaths = diagnostics.some(({ severity }) => severity === 'error');
  return !ofPaths && failures.every(({ outcome }) => outcome === 'not-run');
}

function lineOf(workbook: DoneWorkbook, done: number, total: number, language: Language): string {
  const { planned, outcome, seconds, diagnostics } = workbook;
  const place = `[${`${done}`.padStart(`${total}`.length)}/${total}]`;
  const time = outcome === 'written' ? ` ${decimalNumber(seconds.toFixed(1), language)} s` : '';
  const found = outcome === 'written' ? countText(diagnostics, language) : '';
  const facts = `${outcomeWords[outcome][language]}${time}${found === '' ? '' : ` (${found})`}`;
  return `${place} ${planned.path}: ${facts}`;
}
