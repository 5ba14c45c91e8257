// `tthc-score report`, and a workbook dropped onto the program: options → task → print → exit status.
import { makeReport } from '#app/make-report';
import type { ReportFormat } from '#app/report-formats';
import type { Text } from '#language/language';
import { finish, writtenText } from '../finish.ts';
import { readFormats, refuseFormats } from '../read-formats.ts';
import type { Terminal } from '../terminal.ts';
import { texts } from '../texts.ts';

export interface ReportOptions {
  readonly rules?: string;
  readonly format?: string;
  readonly out?: string;
  readonly templates?: string;
  readonly perUnit?: true;
  readonly perUnitFiles?: true;
  readonly all?: true;
}

export async function report(terminal: Terminal, workbook: string, options: ReportOptions): Promise<number> {
  const { language } = terminal;
  const { known, unknown } = readFormats(options.format ?? 'docx,xlsx');
  if (unknown.length > 0 || known.length === 0) return refuseFormats(terminal, unknown, 'report');
  const { ending, result, diagnostics } = await makeReport({
    workbook,
    rules: options.rules,
    formats: known,
    folder: options.out,
    templates: options.templates,
    perUnit: options.perUnit === true,
    perUnitFiles: options.perUnitFiles,
  });
  const advice = result === null ? [] : [writtenText(result, terminal), readOn(known)[language]];
  const status = finish(
    terminal,
    { workbook, templates: options.templates, ending, diagnostics, all: options.all },
    advice,
  );
  if (ending === 'faulty') terminal.err.write(`${texts.nothingWritten[language]}\n`);
  return status;
}

function readOn(formats: readonly ReportFormat[]): Text {
  return formats.some((format) => format !== 'html') ? texts.readAndSign : texts.openInBrowser;
}
