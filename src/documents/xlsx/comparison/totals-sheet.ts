// Sheet "Tổng điểm" of a comparison: total, class and rank in each period, and the change from the one before.
import type { Workbook } from '#ooxml/write/workbook-types';
import type { Comparison, EntityComparison } from '#report/comparison/comparison';
import { addResultSheet, type ResultCell } from '../result/result-sheet.ts';
import { addEntities, changeCell, figureCell, headColumns } from './compared-rows.ts';

export function addComparedTotalsSheet(workbook: Workbook, comparison: Comparison): void {
  const rows = addResultSheet(workbook, {
    name: 'Tổng điểm',
    title: `TỔNG ĐIỂM VÀ PHÂN LOẠI QUA CÁC KỲ ${spanOf(comparison)}`.trim(),
    subtitle: 'Thay đổi tính trên điểm đã in của kỳ sau trừ kỳ trước.',
    columns: [
      ...headColumns,
      ...comparison.periods.map((period, index) => ({
        title: period,
        under: [
          { title: 'Điểm', width: 9 },
          { title: 'Phân loại', width: 14 },
          { title: 'Hạng', width: 8 },
          ...(index === 0 ? [] : [{ title: 'Thay đổi', width: 10 }]),
        ],
      })),
      { title: 'Tình trạng', width: 24, words: true },
    ],
    frozen: 2,
  });
  addEntities(rows, comparison, (entity, row) => cellsOf(entity, row, comparison.decimals));
  rows.finish();
}

export function spanOf({ periods }: Comparison): string {
  return periods.length < 2 ? (periods[0] ?? '') : `(${periods[0]} – ${periods.at(-1)})`;
}

function cellsOf(entity: EntityComparison, row: number, decimals: number): readonly ResultCell[] {
  const cells = entity.ofPeriods.flatMap((figures, index): ResultCell[] => [
    figureCell(figures?.total, decimals),
    { value: figures?.classification ?? null },
    { value: figures?.rank ?? null },
    ...(index === 0
      ? []
      : [
          changeCell(entity.changes[index - 1]?.total, {
            row,
            later: totalColumn(index),
            earlier: totalColumn(index - 1),
            decimals,
          }),
        ]),
  ]);
  return [...cells, { value: statusOf(entity) }];
}

/** The first period takes three columns, each later one four. */
function totalColumn(period: number): number {
  return period === 0 ? 3 : 6 + (period - 1) * 4;
}

function statusOf({ presence, changes }: EntityComparison): string {
  if (presence === 'new') return 'Mới có ở kỳ cuối';
  if (presence === 'returned') return 'Có lại ở kỳ cuối';
  if (presence === 'vanished') return 'Không còn ở kỳ cuối';
  return changes.at(-1)?.classification ?? '';
}
