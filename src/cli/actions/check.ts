// `tthc-score check`: options → task → print → exit status.
import { checkWorkbook } from '#app/check-workbook';
import { printAssumed } from '#cli/print/print-assumed';
import { printDiagnostics } from '#cli/print/print-diagnostics';
import type { Terminal } from '#cli/terminal/terminal';
import { machineFormat, printForMachine } from '#cli/texts/machine-formats';
import { texts } from '#cli/texts/texts';
import { countText } from '#diagnostics/count-text';
import type { Diagnostic } from '#diagnostics/diagnostic';
import { countsNotEntered } from '#diagnostics/scoring/scoring';
import { exitStatus } from '../exit-status.ts';
import { finish, quoted, writtenText } from '../finish.ts';

export interface CheckOptions {
  readonly rules?: string;
  readonly previous?: string;
  readonly annotate?: string;
  readonly json?: true;
  readonly format?: string;
  readonly all?: true;
}

export async function check(terminal: Terminal, given: string, options: CheckOptions): Promise<number> {
  const { language } = terminal;
  const format = machineFormat(terminal, options, 'check');
  if (format === 'unknown') return exitStatus['wrong-usage'];
  const { rules, previous, all } = options;
  const { ending, result, diagnostics } = await checkWorkbook({ workbook: given, rules, previous });
  const workbook = result?.workbook ?? given;
  if (format !== null) printForMachine(terminal, format, workbook, diagnostics);
  else if (ending !== 'done') finish(terminal, { workbook, ending, diagnostics, all });
  else {
    printDiagnostics(workbook, diagnostics, { language, to: terminal.err, all });
    if (result?.assumed) printAssumed(terminal, result.assumed);
    terminal.out.write(`${texts.checked[language](workbook, countText(diagnostics, language))}\n`);
  }
  const marked = await annotate(terminal, workbook, options, diagnostics);
  if (marked !== exitStatus.done) return marked;
  const entered = diagnostics.every(({ code }) => code !== countsNotEntered.code);
  if (format === null && ending === 'done' && entered)
    terminal.err.write(`${texts.nextReport[language](quoted(workbook))}\n`);
  return exitStatus[ending];
}

/** Gives a status only where the copy itself fails: that the workbook has errors is what it is made for. */
async function annotate(
  terminal: Terminal,
  workbook: string,
  { annotate: output, all }: CheckOptions,
  found: readonly Diagnostic[],
): Promise<number> {
  if (output === undefined) return exitStatus.done;
  const { writeAnnotated } = await import('#app/annotate-workbook');
  const { ending, result, diagnostics } = await writeAnnotated(workbook, output, found);
  const advice = result === null ? [] : [writtenText([result], terminal)];
  return finish(terminal, { workbook, ending, diagnostics, all }, advice);
}
