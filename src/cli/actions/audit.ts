// `tthc-score audit`: options → task → print → exit status.
import { type Audit, auditWorkbook } from '#app/audit-workbook';
import { printAudit } from '#cli/print/print-audit';
import { printDiagnostics } from '#cli/print/print-diagnostics';
import type { Terminal } from '#cli/terminal/terminal';
import { machineFormat, printForMachine } from '#cli/texts/machine-formats';
import { texts } from '#cli/texts/texts';
import type { Diagnostic } from '#diagnostics/diagnostic';
import type { Language } from '#language/language';
import { exitStatus } from '../exit-status.ts';
import { finish, quoted, writtenText } from '../finish.ts';

export interface AuditOptions {
  readonly rules?: string;
  readonly published?: string;
  readonly output?: string;
  readonly details?: true;
  readonly json?: true;
  readonly format?: string;
  readonly all?: true;
}

export async function audit(terminal: Terminal, workbook: string, options: AuditOptions): Promise<number> {
  const format = machineFormat(terminal, options, 'audit');
  if (format === 'unknown') return exitStatus['wrong-usage'];
  const { rules, published, output, all } = options;
  const { ending, result, diagnostics } = await auditWorkbook({ workbook, rules, published });
  const file = result?.file ?? workbook;
  if (format !== null) printForMachine(terminal, format, file, diagnostics);
  if (result === null || (result.published === 0 && ending !== 'done')) {
    if (format !== null) return exitStatus[ending];
    return finish(terminal, { workbook: file, ending, diagnostics, all });
  }
  if (format === null) printFound(terminal, workbook, result, diagnostics, options);
  if (output === undefined) return exitStatus[ending];
  const status = await write(terminal, output, [workbook, file], diagnostics);
  return status === exitStatus.done ? exitStatus[ending] : status;
}

/** Differences are the result; errors of the workbook or of the form go to standard error. */
function printFound(
  terminal: Terminal,
  workbook: string,
  { file, published, differences, notRead, notCompared, rounded }: Audit,
  diagnostics: readonly Diagnostic[],
  { details, all }: AuditOptions,
): void {
  const { language, out } = terminal;
  const faults = diagnostics.filter(({ severity }) => severity === 'error');
  printDiagnostics(file, [...new Set([...notRead, ...notCompared, ...rounded, ...faults])], {
    language,
    to: terminal.err,
    all,
  });
  if (details) printDiagnostics(file, differences, { language, to: out, all: true });
  else if (differences.length > 0) printAudit(terminal, differences);
  if (published === 0) out.write(`${texts.nothingPublished[language]}\n`);
  else if (differences.length === 0) {
    const words =
      faults.length > 0
        ? texts.noReadDifferences
        : notCompared.length > 0
          ? texts.noComparedDifferences
          : texts.noDifferences;
    out.write(`${words[language]}\n`);
  } else if (notRead.length > 0)
    out.write(`${texts.differInReport[language](differences.length, quoted(workbook))}\n`);
  else out.write(`${differencesText(workbook, differences, language)}\n`);
}

/** How many, and how to see the first of them worked out. */
function differencesText(workbook: string, differences: readonly Diagnostic[], language: Language): string {
  const unit = differences.find((each) => each.unit !== undefined)?.unit ?? '';
  const command = `tthc-score explain ${quoted(workbook)} --unit "${unit}"`;
  return texts.differ[language](differences.length, command);
}

async function write(
  terminal: Terminal,
  output: string,
  audited: readonly string[],
  found: readonly Diagnostic[],
): Promise<number> {
  const { writeAudit } = await import('#app/write-audit');
  const { ending, result, diagnostics } = await writeAudit(found, { output, audited });
  const advice = result === null ? [] : [writtenText([result], terminal)];
  return finish(terminal, { workbook: output, ending, diagnostics }, advice);
}
