// `tthc-score report`, and a workbook dropped onto the program: options → task → print → exit status.
import { makeReport } from '#app/make-report';
import { type ReportFormat, reportFormats } from '#app/report-formats';
import { finish, writtenText } from '../finish.ts';
import type { Terminal } from '../terminal.ts';
import { texts } from '../texts.ts';
import { printUsageFault } from '../usage-faults.ts';

export interface ReportOptions {
  readonly rules?: string;
  readonly format?: string;
  readonly out?: string;
  readonly templates?: string;
  readonly perUnit?: true;
  readonly all?: true;
}

export async function report(terminal: Terminal, workbook: string, options: ReportOptions): Promise<number> {
  const { language } = terminal;
  const { known, unknown } = readFormats(options.format ?? 'docx,xlsx');
  if (unknown.length > 0 || known.length === 0) return refuseFormats(terminal, unknown);
  const { ending, result, diagnostics } = await makeReport({
    workbook,
    rules: options.rules,
    formats: known,
    folder: options.out,
    templates: options.templates,
    perUnit: options.perUnit === true,
  });
  const advice = result === null ? [] : [writtenText(result, terminal), texts.readAndSign[language]];
  const status = finish(terminal, { workbook, ending, diagnostics, all: options.all }, advice);
  if (ending === 'faulty') terminal.err.write(`${texts.nothingWritten[language]}\n`);
  return status;
}

function readFormats(list: string): {
  readonly known: readonly ReportFormat[];
  readonly unknown: readonly string[];
} {
  const names = new Set(list.split(/[\s,;]+/u).map((name) => name.toLowerCase().replace(/^\./u, '')));
  names.delete('');
  const known = reportFormats.filter((format) => names.delete(format));
  return { known, unknown: [...names] };
}

function refuseFormats(terminal: Terminal, unknown: readonly string[]): number {
  const named = unknown.map((name) => `“${name}”`).join(', ');
  const existing = reportFormats.join(', ');
  return printUsageFault(
    terminal,
    {
      vi: `${named === '' ? 'chưa chọn định dạng nào' : `không xuất được định dạng ${named}`}; có: ${existing}.`,
      en: `${named === '' ? 'no format was chosen' : `there is no format ${named}`}; there are: ${existing}.`,
    },
    'report',
  );
}
