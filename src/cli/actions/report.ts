// `tthc-score report`, and a workbook dropped onto the program: options → task → print → exit status.
import { makeReport } from '#app/make-report';
import type { ReportFormat } from '#app/report-formats';
import type { Terminal } from '#cli/terminal/terminal';
import { texts } from '#cli/texts/texts';
import { markForReader } from '#cli/window/mark-for-reader';
import { countText } from '#diagnostics/count-text';
import type { Diagnostic } from '#diagnostics/diagnostic';
import type { Language, Text } from '#language/language';
import { finish, quoted, writtenText } from '../finish.ts';
import { readFormats, refuseFormats, withoutUse } from '../read-formats.ts';
import { printUsageFault } from '../usage-faults.ts';

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
  const useless = withoutUse(known, options);
  if (useless !== null) return printUsageFault(terminal, useless, 'report');
  const { ending, result, diagnostics } = await makeReport({
    workbook,
    rules: options.rules,
    formats: known,
    folder: options.out,
    templates: options.templates,
    perUnit: options.perUnit === true,
    perUnitFiles: options.perUnitFiles,
  });
  const { templates, all } = options;
  if (result === null) {
    const status = finish(terminal, { workbook, templates, ending, diagnostics, all });
    if (ending === 'faulty') terminal.err.write(`${texts.nothingWritten[language]}\n`);
    if (terminal.ownWindow !== null) await markForReader(terminal, terminal.ownWindow, workbook, diagnostics);
    return status;
  }
  const { files, saidByCheck, isSigned } = result;
  const advice = [writtenText(files, terminal), readOn(known, isSigned)[language]];
  terminal.ownWindow?.offer(...files);
  // In a window of its own no other command is typed: all is said there, and wherever it is asked for.
  if (all || terminal.ownWindow !== null)
    return finish(terminal, { workbook, templates, ending, diagnostics, all }, advice);
  const saidHere = diagnostics.filter((each) => !saidByCheck.includes(each));
  const status = finish(terminal, { workbook, templates, ending, diagnostics: saidHere }, advice);
  if (saidByCheck.length > 0) terminal.err.write(`${seeCheck(workbook, options, saidByCheck, language)}\n`);
  return status;
}

/** "5 cảnh báo, 6 lưu ý về số liệu; xem bằng: tthc-score check q2-2022.xlsx" */
function seeCheck(
  workbook: string,
  { rules }: ReportOptions,
  said: readonly Diagnostic[],
  language: Language,
): string {
  const command = ['tthc-score check', quoted(workbook), ...(rules ? ['--rules', quoted(rules)] : [])];
  return texts.saidByCheck[language](countText(said, language), command.join(' '));
}

function readOn(formats: readonly ReportFormat[], isSigned: boolean): Text {
  if (!isSigned) return texts.readRecomputed;
  return formats.some((format) => format !== 'html') ? texts.readAndSign : texts.openInBrowser;
}
