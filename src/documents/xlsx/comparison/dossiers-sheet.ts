// Sheet "Hồ sơ" of a comparison: what was carried over, received, resolved and left pending in each period.
import type { Workbook } from '#ooxml/write/workbook-types';
import type { Comparison } from '#report/comparison/comparison';
import { addResultSheet } from '../result/result-sheet.ts';
import { addEntities, figureCell, headColumns } from './compared-rows.ts';
import { spanOf } from './totals-sheet.ts';

export function addComparedDossiersSheet(workbook: Workbook, comparison: Comparison): void {
  const rows = addResultSheet(workbook, {
    name: 'Hồ sơ',
    title: `SỐ HỒ SƠ QUA CÁC KỲ ${spanOf(comparison)}`.trim(),
    subtitle: 'Tiếp nhận gồm cả hồ sơ kỳ trước chuyển qua; số ấy phải bằng số đang giải quyết cuối kỳ trước.',
    columns: [
      ...headColumns,
      ...comparison.periods.map((period) => ({
        title: period,
        under: ['Kỳ trước chuyển qua', 'Tiếp nhận', 'Đã giải quyết', 'Quá hạn', 'Đang giải quyết'].map(
          (title) => ({ title, width: 11 }),
        ),
      })),
    ],
    frozen: 2,
  });
  addEntities(rows, comparison, ({ ofPeriods }) =>
    ofPeriods.flatMap((figures) => [
      figureCell(figures?.carriedOver, 0),
      figureCell(figures?.resolution.received, 0),
      figureCell(figures?.resolution.resolved, 0),
      figureCell(figures?.resolution.late.count, 0),
      figureCell(figures?.resolution.pending, 0),
    ]),
  );
  rows.finish();
}
