// `tthc-score compare`: options → task → print → exit status.

import { type ComparedWorkbooks, compareScored, writeComparison } from '#app/compare-workbooks';
import { scoreAll } from '#app/index/compare-index';
import type { Ending } from '#app/outcome';
import { printComparison } from '#cli/print/print-comparison';
import { printDiagnostics } from '#cli/print/print-diagnostics';
import type { Terminal } from '#cli/terminal/terminal';
import { texts } from '#cli/texts/texts';
import { authoritiesDiffer } from '#diagnostics/check/comparison';
import { exitStatus } from '../exit-status.ts';
import { finish, writtenText } from '../finish.ts';
import { printUsageFault } from '../usage-faults.ts';

export interface CompareOptions {
  readonly rules?: string;
  readonly output?: string;
  readonly all?: true;
}

export async function compare(
  terminal: Terminal,
  workbooks: readonly string[],
  options: CompareOptions,
): Promise<number> {
  const { output, all } = options;
  if (workbooks.length < 2) return printUsageFault(terminal, texts.compareNeedsTwo, 'compare');
  const scored = await scoreAll(workbooks, options.rules);
  if (scored.some((one) => one.scored.kind === 'index')) {
    const { compareByIndex } = await import('./index/compare.ts');
    const status = await compareByIndex(terminal, scored, options);
    if (status !== null) return status;
  }
  const compared = compareScored(scored);
  const { comparison } = compared;
  if (comparison === null) return printFaults(terminal, compared, options);
  const { ending, result, diagnostics } = comparison;
  const between = workbooks.join(' · ');
  if (result === null || ending !== 'done')
    return finish(terminal, { workbook: between, ending, diagnostics, all });
  // Whether these are workbooks of one authority at all is said before what they are compared for.
  const first = diagnostics.filter(({ code }) => code === authoritiesDiffer.code);
  const others = diagnostics.filter((each) => !first.includes(each));
  printDiagnostics(between, first, { language: terminal.language, to: terminal.err });
  printComparison(terminal, result);
  if (output === undefined) return finish(terminal, { workbook: between, ending, diagnostics: others, all });
  const written = await writeComparison(compared, output);
  const found = [...others, ...written.diagnostics];
  const advice = written.result === null ? [] : [writtenText([written.result], terminal)];
  return finish(terminal, { workbook: between, ending: written.ending, diagnostics: found, all }, advice);
}

/** Only the workbooks at fault: what is noticed in the others is reported by `check`. */
function printFaults(terminal: Terminal, { scored }: ComparedWorkbooks, { all }: CompareOptions): number {
  const faulty = scored.filter(({ outcome }) => outcome.ending !== 'done');
  for (const { workbook, outcome } of faulty) {
    const { ending, diagnostics } = outcome;
    const errors = diagnostics.filter(({ severity }) => severity === 'error');
    finish(terminal, { workbook, ending, diagnostics: errors, all });
  }
  terminal.err.write(`${texts.notCompared[terminal.language]}\n`);
  const gravest: readonly Ending[] = ['wrong-usage', 'file-failed'];
  const ending = gravest.find((one) => faulty.some(({ outcome }) => outcome.ending === one)) ?? 'faulty';
  return exitStatus[ending];
}
