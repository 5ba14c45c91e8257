// `tthc-score init`: options → task → print → exit status.
import { startWorkbook } from '#app/start-workbook';
import { printDiagnostics } from '#cli/print/print-diagnostics';
import type { Terminal } from '#cli/terminal/terminal';
import { texts } from '#cli/texts/texts';
import { finish, quoted, writtenText } from '../finish.ts';

export interface InitOptions {
  readonly period?: string;
  readonly authority?: string;
  readonly from?: string;
  readonly rules?: string;
  readonly index?: true;
  readonly force?: true;
}

export async function init(terminal: Terminal, file: string, options: InitOptions): Promise<number> {
  const { language } = terminal;
  const named = /\.xlsx$/iu.test(file) ? file : `${file}.xlsx`;
  const { ending, result, diagnostics } = await startWorkbook({
    file: named,
    period: options.period,
    authority: options.authority,
    from: options.from,
    rules: options.rules,
    index: options.index,
    force: options.force === true,
  });
  const from = options.from ?? named;
  if (result === null) return finish(terminal, { workbook: from, ending, diagnostics });
  const { ofReport } = result;
  printDiagnostics(from, ofReport, { language, to: terminal.err, all: false });
  const advice = [writtenText([result.file], terminal), texts.fillIn[language](quoted(result.file))];
  return finish(terminal, { workbook: result.file, ending, diagnostics }, advice);
}
