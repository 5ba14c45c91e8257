// `tthc-score check`: options → task → print → exit status.
import { checkWorkbook } from '#app/check-workbook';
import { diagnosticsJson } from '#report/diagnostics-json';
import { exitStatus } from '../exit-status.ts';
import { finish, quoted } from '../finish.ts';
import { countText, printDiagnostics } from '../print-diagnostics.ts';
import { printJson } from '../print-json.ts';
import type { Terminal } from '../terminal.ts';
import { texts } from '../texts.ts';

export interface CheckOptions {
  readonly rules?: string;
  readonly json?: true;
  readonly all?: true;
}

export async function check(terminal: Terminal, workbook: string, options: CheckOptions): Promise<number> {
  const { language } = terminal;
  const { ending, diagnostics } = await checkWorkbook({ workbook, rules: options.rules });
  if (options.json) {
    printJson(terminal, diagnosticsJson(diagnostics, language));
    return exitStatus[ending];
  }
  if (ending !== 'done') return finish(terminal, { workbook, ending, diagnostics, all: options.all });
  printDiagnostics(workbook, diagnostics, { language, to: terminal.err, all: options.all });
  terminal.out.write(`${texts.checked[language](workbook, countText(diagnostics, language))}\n`);
  terminal.err.write(`${texts.nextReport[language](quoted(workbook))}\n`);
  return exitStatus.done;
}
