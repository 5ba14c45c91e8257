// `tthc-score count`: options → task → print → exit status.
import { compareLists, type ListsCompared } from '#app/count/compare-lists';
import { countLists } from '#app/count/count-lists';
import type { Outcome } from '#app/outcome';
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
  const compared = options.against === undefined ? null : await compareLists(lists, options.against);
  const isLast = options.period === undefined || (compared !== null && compared.ending !== 'done');
  if (compared !== null && (isLast || !options.json)) {
    const status = printCompared(terminal, name, compared, options);
    if (isLast) return status;
  }
  return await countAll(terminal, { name, lists, compared }, options);
}

interface ToCount {
  readonly name: string;
  readonly lists: readonly string[];
  /** With another list: printed already, but for JSON. */
  readonly compared: Outcome<ListsCompared> | null;
}

async function countAll(
  terminal: Terminal,
  { name, lists, compared }: ToCount,
  options: CountOptions,
): Promise<number> {
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
    const found = [...(compared?.diagnostics ?? []), ...diagnostics];
    const files = { changes: result?.changes ?? [], written: result?.written ?? [] };
    printJson(terminal, { ...countJson(result, found, language), ...files, ...compared?.result });
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

function printCompared(
  terminal: Terminal,
  name: string,
  { ending, result, diagnostics }: Outcome<ListsCompared>,
  { json, all }: CountOptions,
): number {
  const { language, out } = terminal;
  if (json) {
    printJson(terminal, { ...diagnosticsJson(diagnostics, language), ...result });
    return exitStatus[ending];
  }
  if (result !== null) out.write(`${texts.listsCompared[language](result.moved, result.vanished)}\n`);
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
  const wanted = [into, output, late].some((one) => one !== undefined);
  if (period === undefined && (newer === undefined || wanted)) return texts.countPeriodNeeded;
  if (into !== undefined && output === undefined) return texts.countIntoNeedsOutput;
  if (authority !== undefined && (into !== undefined || output === undefined))
    return texts.countAuthorityOfNew;
  return null;
}
