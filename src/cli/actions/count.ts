// `tthc-score count`: options → task → print → exit status.
import { compareLists } from '#app/count/compare-lists';
import { countLists } from '#app/count/count-lists';
import { printChanges, printCounts } from '#cli/print/print-counts';
import { printJson } from '#cli/print/print-json';
import type { Terminal } from '#cli/terminal/terminal';
import { texts } from '#cli/texts/texts';
import { countJson } from '#report/machine/count-json';
import { diagnosticsJson } from '#report/machine/diagnostics-json';
import { countTable } from '#report/tables/count-table';
import { exitStatus } from '../exit-status.ts';
import { finish, quoted, writtenText } from '../finish.ts';
import { printUsageFault } from '../usage-faults.ts';

export interface CountOptions {
  readonly period?: string;
  readonly from?: string;
  readonly to?: string;
  readonly policy?: string;
  readonly words?: string;
  readonly authority?: string;
  readonly into?: string;
  readonly output?: string;
  readonly late?: string;
  readonly against?: string;
  readonly database?: string;
  readonly table?: string;
  readonly json?: true;
  readonly all?: true;
}

export async function count(
  terminal: Terminal,
  lists: readonly string[],
  options: CountOptions,
): Promise<number> {
  const wrong = usageFault(lists, options);
  if (wrong !== null) return printUsageFault(terminal, wrong, 'count');
  const name = lists.join(' ') || (options.table ?? '');
  if (options.against !== undefined) {
    const status = await against(terminal, name, lists, options);
    if (options.period === undefined || status !== exitStatus.done) return status;
  }
  const { language, out } = terminal;
  const { ending, result, diagnostics } = await countLists({
    ...options,
    lists,
    period: options.period ?? '',
    output: named(options.output),
    late: named(options.late),
    database:
      options.database === undefined ? undefined : { url: options.database, table: options.table ?? '' },
  });
  if (options.json) {
    printJson(terminal, countJson(result, diagnostics, language));
    return exitStatus[ending];
  }
  const table = result === null ? null : countTable(result, language);
  if (result !== null && table !== null) printCounts(terminal, table, result.policy);
  if (result !== null) printChanges(terminal, result.changes);
  const written = result?.written ?? [];
  const finished = { workbook: name, ending, diagnostics, all: options.all };
  const status = finish(terminal, finished, nextStep(terminal, options, written));
  // What a count with faulty rows wrote is named as well; it is the reader's to use or not.
  if (ending !== 'done' && written.length > 0) terminal.err.write(`${writtenText(written, terminal)}\n`);
  if (result !== null && table === null) out.write(`${texts.nothingCounted[language]}\n`);
  return status;
}

function nextStep(
  terminal: Terminal,
  { output }: CountOptions,
  written: readonly string[],
): readonly string[] {
  if (written.length === 0) return [];
  const target = named(output);
  const next =
    target !== undefined && written.includes(target)
      ? [texts.checkNext[terminal.language](quoted(target))]
      : [];
  return [writtenText(written, terminal), ...next];
}

async function against(
  terminal: Terminal,
  name: string,
  lists: readonly string[],
  { against: newer = '', json, all, period }: CountOptions,
): Promise<number> {
  const { language, out } = terminal;
  const { ending, result, diagnostics } = await compareLists(lists, newer);
  if (json && period === undefined) {
    printJson(terminal, { ...diagnosticsJson(diagnostics, language), ...result });
    return exitStatus[ending];
  }
  if (result !== null && !json)
    out.write(`${texts.listsCompared[language](result.moved, result.vanished)}\n`);
  return finish(terminal, { workbook: name, ending, diagnostics, all });
}

function named(file: string | undefined): string | undefined {
  return file === undefined || /\.xlsx$/iu.test(file) ? file : `${file}.xlsx`;
}

function usageFault(lists: readonly string[], options: CountOptions) {
  const { period, against: newer, database, table, late, into, output, authority } = options;
  if (database !== undefined && lists.length > 0) return texts.countListOrDatabase;
  if ((database === undefined) !== (table === undefined)) return texts.countTableNeeded;
  if (database === undefined && lists.length === 0) return texts.countListNeeded;
  if (database !== undefined && (late !== undefined || newer !== undefined)) return texts.countRowsStay;
  if (period === undefined && newer === undefined) return texts.countPeriodNeeded;
  if (into !== undefined && output === undefined) return texts.countIntoNeedsOutput;
  if (authority !== undefined && (into !== undefined || output === undefined))
    return texts.countAuthorityOfNew;
  return null;
}
