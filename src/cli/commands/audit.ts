// `tthc-score audit`: options → task → print → exit status.
import { auditWorkbook } from '#app/audit-workbook';
import type { Diagnostic } from '#diagnostics/diagnostic';
import type { Language } from '#language/language';
import { diagnosticsJson } from '#report/diagnostics-json';
import { exitStatus } from '../exit-status.ts';
import { finish, quoted } from '../finish.ts';
import { printDiagnostics } from '../print-diagnostics.ts';
import { printJson } from '../print-json.ts';
import type { Terminal } from '../terminal.ts';
import { texts } from '../texts.ts';

export interface AuditOptions {
  readonly rules?: string;
  readonly json?: true;
  readonly all?: true;
}

export async function audit(terminal: Terminal, workbook: string, options: AuditOptions): Promise<number> {
  const { language, out } = terminal;
  const { ending, result, diagnostics } = await auditWorkbook({ workbook, rules: options.rules });
  if (options.json) {
    printJson(terminal, diagnosticsJson(diagnostics, language));
    return exitStatus[ending];
  }
  if (result === null) return finish(terminal, { workbook, ending, diagnostics, all: options.all });
  const differences = diagnostics.filter(({ difference }) => difference !== undefined);
  printDiagnostics(workbook, diagnostics.filter(concernsAudit), { language, to: out, all: true });
  if (result.published === 0) out.write(`${texts.nothingPublished[language]}\n`);
  else if (differences.length === 0) out.write(`${texts.noDifferences[language]}\n`);
  else out.write(`${differencesText(workbook, differences, language)}\n`);
  return exitStatus[ending];
}

/** Differences, rows that cannot be compared, and errors, which may be why a figure differs. */
function concernsAudit({ code, severity }: Diagnostic): boolean {
  return code.startsWith('published-') || severity === 'error';
}

/** How many, and how to see the first of them worked out. */
function differencesText(workbook: string, differences: readonly Diagnostic[], language: Language): string {
  const unit = differences.find((each) => each.unit !== undefined)?.unit ?? '';
  const command = `tthc-score explain ${quoted(workbook)} --unit "${unit}"`;
  return texts.differ[language](differences.length, command);
}
