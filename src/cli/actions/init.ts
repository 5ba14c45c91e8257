// `tthc-score init`: options → task → print → exit status.
import { isNamedAsFile } from '#app/start/office-list';
import type { TakenUnits } from '#app/start/start-from-units';
import { startWorkbook } from '#app/start-workbook';
import { printDiagnostics } from '#cli/print/print-diagnostics';
import type { Terminal } from '#cli/terminal/terminal';
import { texts } from '#cli/texts/texts';
import { printUsageFault } from '#cli/usage-faults';
import { listed } from '#diagnostics/listed';
import type { Language } from '#language/language';
import { wholeNumber } from '#language/numbers';
import { finish, quoted, writtenText } from '../finish.ts';

export interface InitOptions {
  readonly period?: string;
  readonly authority?: string;
  readonly from?: string;
  readonly units?: string;
  readonly rules?: string;
  readonly index?: true;
  readonly force?: true;
}

export async function init(terminal: Terminal, file: string, options: InitOptions): Promise<number> {
  const { language } = terminal;
  const { units } = options;
  if (units !== undefined && options.from !== undefined)
    return printUsageFault(terminal, texts.unitsOrFrom, 'init');
  const named = /\.xlsx$/iu.test(file) ? file : `${file}.xlsx`;
  const { ending, result, diagnostics } = await startWorkbook({
    file: named,
    period: options.period,
    authority: options.authority,
    from: options.from,
    units: options.units,
    rules: options.rules,
    index: options.index,
    force: options.force === true,
  });
  const from = options.from ?? source(units) ?? named;
  const remedy = units === undefined ? undefined : texts.fixUnits[language];
  if (result === null) return finish(terminal, { workbook: from, ending, diagnostics, remedy });
  printDiagnostics(from, result.ofSource, { language, to: terminal.err, all: false });
  const advice = [
    writtenText([result.file], terminal),
    ...(result.taken === null ? [] : [unitsText(result.taken, language)]),
    texts.fillIn[language](quoted(result.file)),
  ];
  return finish(terminal, { workbook: result.file, ending, diagnostics }, advice);
}

/** What faults of the units stand under: their file, or the option that names them. */
function source(units: string | undefined): string | undefined {
  return units === undefined || isNamedAsFile(units) ? units : '--units';
}

/** "22 đơn vị (TP: 13, XP: 9)" */
function unitsText({ all, groups }: TakenUnits, language: Language): string {
  const n = (value: number) => wholeNumber(value, language);
  const counts = groups.map(({ key, units }) => `${key}: ${n(units)}`);
  return texts.unitsWritten[language](n(all), listed(counts, 12));
}
