// Sheet "Tiêu chí" of a comparison: the criteria of each period as a block, then their changes between the last two.
import type { Workbook } from '#ooxml/write/workbook-types';
import type { Comparison, EntityComparison } from '#report/comparison/comparison';
import { addResultSheet, type ResultCell } from '../result/result-sheet.ts';
import { addEntities, changeCell, figureCell, headColumns } from './compared-rows.ts';
import { spanOf } from './totals-sheet.ts';

export function addComparedCriteriaSheet(workbook: Workbook, comparison: Comparison): void {
  const { periods, criteria } = comparison;
  const block = (title: string) => ({
    title,
    under: criteria.map(({ number }) => ({ title: `TC ${number}`, width: 7.5 })),
  });
  const blocks = criteria.length === 0 ? [] : periods.map(block);
  const changes = blocks.length < 2 ? [] : [block(`Thay đổi, ${periods.at(-2)} → ${periods.at(-1)}`)];
  const rows = addResultSheet(workbook, {
    name: 'Tiêu chí',
    title: `ĐIỂM TỪNG TIÊU CHÍ QUA CÁC KỲ ${spanOf(comparison)}`.trim(),
    subtitle: criteria.map(({ number, name }) => `TC ${number}: ${name}`).join('; '),
    columns: [...headColumns, ...blocks, ...changes],
    frozen: 2,
  });
  addEntities(rows, comparison, (entity, row) => [
    ...entity.ofPeriods.flatMap((figures) =>
      criteria.map((_, criterion) => figureCell(figures?.criteria[criterion], comparison.decimals)),
    ),
    ...changeCells(entity, row, comparison.decimals),
  ]);
  rows.finish();
}

function changeCells(
  { ofPeriods, changes }: EntityComparison,
  row: number,
  decimals: number,
): readonly ResultCell[] {
  const last = changes.at(-1)?.criteria ?? [];
  const column = (period: number, criterion: number) => 3 + period * last.length + criterion;
  return last.map((change, criterion) =>
    changeCell(change, {
      row,
      later: column(ofPeriods.length - 1, criterion),
      earlier: column(ofPeriods.length - 2, criterion),
      decimals,
    }),
  );
}
