// The table of `compute` by an index: the units of each level, best first, with a column for each group.

import { type TableColumn, tableText } from '#cli/print/print-table';
import type { Terminal } from '#cli/terminal/terminal';
import { texts } from '#cli/texts/texts';
import type { IndexTable, IndexTableLevel } from '#report/index/index-table';

export function printIndexScores(terminal: Terminal, table: IndexTable): void {
  const { out } = terminal;
  const title = [table.period, table.title].filter((part) => part !== null).join(' · ');
  out.write(`${out.paint.strong(title)}\n${table.disclaimer}\n\n`);
  for (const level of table.levels) printLevel(terminal, table, level);
}

function printLevel(
  { out, language }: Terminal,
  { groups }: IndexTable,
  { name, rows }: IndexTableLevel,
): void {
  const columns: readonly TableColumn[] = [
    { title: texts.rank[language], align: 'right' },
    { title: texts.unit[language], align: 'left', breakable: true },
    ...groups.map(({ title, max }) => ({
      title: `${title} (${max})`,
      align: 'right' as const,
      below: true,
    })),
    { title: texts.total[language], align: 'right' },
  ];
  const cells = rows.map(({ rank, name: unit, groups: points, total }) => ({
    cells: [rank, unit, ...points, total],
    brushes: { [columns.length - 1]: out.paint.strong },
  }));
  out.write(`${out.paint.strong(name)}\n${tableText(columns, cells, out.width, out.paint)}\n`);
}
