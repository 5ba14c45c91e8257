// The table of `count`: what became of the rows, the counts of each unit, and by which policy.
import type { CountResult } from '#app/count/request';
import type { Terminal } from '#cli/terminal/terminal';
import { texts } from '#cli/texts/texts';
import { type CountTable, policyUsed, rowsOfList } from '#report/tables/count-table';
import { type TableColumn, tableText } from './print-table.ts';

export function printCounts(
  { out, language }: Terminal,
  table: CountTable,
  policy: CountResult['policy'],
): void {
  out.write(`${out.paint.strong(table.title)}\n${rowsOfList(table.rows, language)}\n\n`);
  const columns: readonly TableColumn[] = [
    { title: texts.unit[language], align: 'left', breakable: true },
    ...texts.countColumns[language].map((title): TableColumn => ({ title, align: 'right' })),
  ];
  const whole = { cells: [texts.countTotal[language], ...table.overall], ruled: true };
  const rows = [...table.units.map((cells) => ({ cells })), whole];
  out.write(tableText(columns, rows, out.width, out.paint));
  out.write(`${texts.countColumnsExplained[language]}\n${policyUsed(policy, language)}\n`);
}

/** With `--into`: cell by cell what was changed. */
export function printChanges({ out, language }: Terminal, changes: CountResult['changes']): void {
  if (changes.length === 0) return;
  const columns: readonly TableColumn[] = texts.changeColumns[language].map((title, index) => ({
    title,
    align: index > 2 ? 'right' : 'left',
    breakable: index === 1,
  }));
  const rows = changes.map(({ sheet, cell, name, column, before, after }) => ({
    cells: [`${sheet}!${cell}`, name, column, before === '' ? '–' : before, after],
  }));
  out.write(`\n${tableText(columns, rows, out.width, out.paint)}`);
}
