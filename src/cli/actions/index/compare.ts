// `compare` by a rule set of the second kind: table, and the comparison as a workbook or page.
import { compareIndexed, type ScoredByName, writeIndexComparison } from '#app/index/compare-index';
import { tableText } from '#cli/print/print-table';
import type { Terminal } from '#cli/terminal/terminal';
import { texts } from '#cli/texts/texts';
import type { IndexComparison } from '#report/index/compare-index';
import { finish, writtenText } from '../../finish.ts';

/** Null where none of the workbooks is scored by an index. */
export async function compareByIndex(
  terminal: Terminal,
  all: readonly ScoredByName[],
  { output, all: whole }: { readonly output?: string; readonly all?: true },
): Promise<number | null> {
  const compared = compareIndexed(all, terminal.language);
  if (compared === null) return null;
  const workbook = all.map((one) => one.workbook).join(' · ');
  const { ending, result, diagnostics } = compared;
  if (result === null) {
    const status = finish(terminal, { workbook, ending, diagnostics, all: whole });
    terminal.err.write(`${texts.notCompared[terminal.language]}\n`);
    return status;
  }
  print(terminal, result);
  if (output === undefined) return finish(terminal, { workbook, ending, diagnostics, all: whole });
  const files = all.map((one) => one.workbook);
  const written = await writeIndexComparison(result, files, output);
  const advice = written.result === null ? [] : [writtenText([written.result], terminal)];
  const found = { workbook, ending: written.ending, diagnostics: written.diagnostics, all: whole };
  return finish(terminal, found, advice);
}

function print({ out, language }: Terminal, { periods, groups, levels }: IndexComparison): void {
  out.write(`${out.paint.strong(periods.join(' → '))}\n\n`);
  const right = (title: string, below = false) => ({ title, align: 'right' as const, below });
  const columns = [
    { title: texts.unit[language], align: 'left' as const, breakable: true },
    ...periods.map((period) => right(period)),
    right(texts.change[language]),
    ...groups.map((group) => right(group, true)),
  ];
  for (const { name, rows } of levels) {
    const cells = rows.map((row) => ({ cells: [row.name, ...row.totals, row.change, ...row.groupChanges] }));
    out.write(`${out.paint.strong(name)}\n${tableText(columns, cells, out.width, out.paint)}\n`);
  }
}
