// Sheet "Cán bộ" of the result workbook: officers with points, rank and rating.
import type { Workbook } from '#ooxml/write/workbook-types';
import type { ResultTables } from '#report/tables/result-tables';
import { numberFormat } from '../shown-number.ts';
import { addResultSheet } from './result-sheet.ts';

export function addOfficersSheet(workbook: Workbook, { officers, period, decimals }: ResultTables): void {
  const rows = addResultSheet(workbook, {
    name: 'Cán bộ',
    title: `ĐIỂM VÀ XẾP LOẠI CÔNG CHỨC, VIÊN CHỨC ${period.toUpperCase()}`.trim(),
    subtitle: 'Khối không kê cán bộ thì ghi các đơn vị của khối.',
    columns: [
      { title: 'Khối', width: 8 },
      { title: 'Họ và tên', width: 34, words: true },
      { title: 'Vị trí công tác', width: 40, words: true },
      { title: 'Điểm', width: 10 },
      { title: 'Thứ hạng', width: 10 },
      { title: 'Xếp loại', width: 44, words: true },
    ],
    frozen: 2,
  });
  for (const { group, name, position, points, rank, rating } of officers)
    rows.add([
      { value: group },
      { value: name },
      { value: position },
      points === null
        ? { value: null }
        : { value: Number(points.decimal), format: numberFormat(points, decimals) },
      { value: rank === null ? null : Number(rank.decimal) },
      { value: rating },
    ]);
  rows.finish();
}
