// Points that rest on blank cells, as a table: what each unit would have without them.

import type { Terminal } from '#cli/terminal/terminal';
import { texts } from '#cli/texts/texts';
import { decimalNumber } from '#language/numbers';
import type { AssumedLine, AssumedList } from '#report/overview/assumed-list';
import { type TableColumn, type TableRow, tableText } from './print-table.ts';

/** To standard error, as the findings that it belongs to. */
export function printAssumed({ err, language }: Terminal, { criteria, groups }: AssumedList): void {
  const columns: readonly TableColumn[] = [
    { title: texts.unit[language], align: 'left', breakable: true },
    ...criteria.map((number) => ({
      title: `${texts.criterion[language]}${number}`,
      align: 'right' as const,
      below: true,
    })),
    { title: texts.total[language], align: 'right' },
    { title: texts.without[language], align: 'right' },
    { title: texts.classification[language], align: 'left' },
  ];
  const number = (decimal: string | undefined) =>
    decimal === undefined ? '' : decimalNumber(decimal, language);
  const row = (line: AssumedLine): TableRow => ({
    cells: [
      line.name,
      ...line.atStake.map((points) => number(points?.decimal)),
      number(line.total.decimal),
      number(line.totalWithout.decimal),
      line.classification === line.classificationWithout
        ? line.classification
        : `${line.classification} → ${line.classificationWithout}`,
    ],
  });
  err.write(`${err.paint.strong(texts.assumed[language])}\n\n`);
  for (const { key, name, units, whole } of groups) {
    const rows = units.map(row);
    const ofGroup =
      whole === null ? [] : [{ ...row({ ...whole, name: texts.wholeGroup[language] }), ruled: true }];
    err.write(`${err.paint.strong(name === key ? key : `${key} · ${name}`)}\n`);
    err.write(`${tableText(columns, [...rows, ...ofGroup], err.width, err.paint)}\n`);
  }
}
