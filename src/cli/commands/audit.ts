// `tthc-score audit`: options → task → print → exit status.
import { auditWorkbook } from '#app/audit-workbook';
import { diagnosticsJson } from '#report/diagnostics-json';
import { exitStatus } from '../exit-status.ts';
import { finish } from '../finish.ts';
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
  // Differences are the result here, not one fault repeated: each is shown.
  const status = finish(terminal, { workbook, ending, diagnostics, all: true });
  if (result !== null && result.published === 0) out.write(`${texts.nothingPublished[language]}\n`);
  else if (result !== null && result.differences === 0) out.write(`${texts.noDifferences[language]}\n`);
  return status;
}
