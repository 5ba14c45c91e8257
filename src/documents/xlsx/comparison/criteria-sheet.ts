// Sheet "Tiêu chí" of a comparison: each criterion in each period, and its change since the period before the last.
import type ExcelJS from 'exceljs';
import type { BodyComparison, Comparison } from '#report/comparison';
import { addResultSheet, type ResultCell } from '../result/result-sheet.ts';
import { addBodies, changeCell, figureCell, headColumns } from './compared-rows.ts';
import { spanOf } from './totals-sheet.ts';

export function addComparedCriteriaSheet(workbook: ExcelJS.Workbook, comparison: Comparison): void {
  const { periods, criteria } = comparison;
  const compared = periods.length > 1;
  const rows = addResultSheet(workbook, {
    name: 'Tiêu chí',
    title: `ĐIỂM TỪNG TIÊU CHÍ QUA CÁC KỲ ${spanOf(comparison)}`.trim(),
    subtitle: 'Thay đổi là điểm kỳ cuối trừ kỳ liền trước trong bảng.',
    columns: [
      ...headColumns,
      ...criteria.map(({ number, name }) => ({
        title: `${number}. ${name}`,
        under: [
          ...periods.map((period) => ({ title: period, width: 10.5 })),
          ...(compared ? [{ title: 'Thay đổi', width: 10 }] : []),
        ],
      })),
    ],
    frozen: 2,
  });
  const width = periods.length + (compared ? 1 : 0);
  addBodies(rows, comparison, (body, row) =>
    criteria.flatMap((_, index) =>
      criterionCells(body, index, { row, last: 2 + index * width + periods.length }),
    ),
  );
  rows.finish();
}

function criterionCells(
  { standings, changes }: BodyComparison,
  criterion: number,
  { row, last }: { readonly row: number; readonly last: number },
): readonly ResultCell[] {
  const points = standings.map((standing) => figureCell(standing?.criteria[criterion]));
  const change = changes.at(-1);
  if (change === undefined) return points;
  return [...points, changeCell(change.criteria[criterion], { row, later: last, earlier: last - 1 })];
}
