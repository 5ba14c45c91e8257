// The differences an audit found, as a table that fits the terminal.

import type { Terminal } from '#cli/terminal/terminal';
import { texts } from '#cli/texts/texts';
import type { Diagnostic } from '#diagnostics/diagnostic';
import { auditTable } from '#report/tables/audit-table';
import { type TableColumn, tableText } from './print-table.ts';

export function printAudit({ out, language }: Terminal, differences: readonly Diagnostic[]): void {
  const columns: readonly TableColumn[] = [
    { title: words.cell[language], align: 'left' },
    { title: texts.unit[language], align: 'left' },
    { title: words.figure[language], align: 'left' },
    { title: words.published[language], align: 'right' },
    { title: words.computed[language], align: 'right' },
    { title: words.difference[language], align: 'right' },
    { title: words.cause[language], align: 'left', breakable: true, below: true },
  ];
  const rows = auditTable(differences, language).map((row) => ({
    cells: [
      row.cell === '' ? row.sheet : `${row.sheet}!${row.cell}`,
      row.unit,
      row.figure,
      row.published,
      row.computed,
      row.difference,
      row.causes === '' ? words.unknown[language] : row.causes,
    ],
    brushes: { 3: out.paint.warning, 4: out.paint.strong },
  }));
  out.write(`${tableText(columns, rows, out.width, out.paint)}\n`);
}

const words = {
  cell: { vi: 'Ô', en: 'Cell' },
  figure: { vi: 'Số liệu', en: 'Figure' },
  published: { vi: 'Công bố', en: 'Published' },
  computed: { vi: 'Tính lại', en: 'Computed' },
  difference: { vi: 'Chênh', en: 'Apart' },
  cause: { vi: 'Nguyên nhân khả dĩ', en: 'Likely cause' },
  unknown: { vi: 'Không rõ.', en: 'Not known.' },
} as const;
