// Sheet "Số liệu" of the result workbook: the dossiers of each unit, group and the whole; sums are live.
import type { Workbook } from '#ooxml/write/workbook-types';
import { countBlocks, type ResultCounts, type ResultTables } from '#report/tables/result-tables';
import { letterOf, ordinal } from './points-sheet.ts';
import { addResultSheet, type ResultCell } from './result-sheet.ts';

export function addCountsSheet(workbook: Workbook, { groups, overall, period }: ResultTables): void {
  const rows = addResultSheet(workbook, {
    name: 'Số liệu',
    title: `SỐ HỒ SƠ DÙNG ĐỂ CHẤM ĐIỂM ${period.toUpperCase()}`.trim(),
    subtitle:
      'Số của khối và của toàn bộ gồm mọi đơn vị đọc được; điểm của khối chỉ tính trên hồ sơ của những đơn vị được đánh giá.',
    columns: [
      { title: 'Khối', width: 8 },
      { title: 'STT', width: 6 },
      { title: 'Đơn vị', width: 36, words: true },
      ...countBlocks.map(({ title, parts }) => ({
        title,
        under: ['Tổng số', ...parts].map((part) => ({ title: part, width: 10.5 })),
      })),
    ],
    frozen: 3,
  });
  let number = rows.firstRow;
  const add = (head: readonly (string | number)[], counts: ResultCounts, rowStyle: 'plain' | 'whole') => {
    rows.add([...head.map((value) => ({ value })), ...countCells(counts, number)], rowStyle);
    number += 1;
  };
  for (const { key, whole, units } of groups) {
    add([key, '', whole.name], whole.counts, 'whole');
    for (const unit of units) add([key, ordinal(unit.ordinal), unit.name], unit.counts, 'plain');
  }
  add(['', '', 'Toàn bộ'], overall, 'whole');
  rows.finish();
}

function countCells(counts: ResultCounts, row: number): readonly ResultCell[] {
  let column = 4;
  return counts.flatMap(({ total, parts }) => {
    const formula = `SUM(${letterOf(column + 1)}${row}:${letterOf(column + parts.length)}${row})`;
    column += parts.length + 1;
    return [
      { value: { formula, result: total, date1904: false }, format: '#,##0' },
      ...parts.map((value) => ({ value, format: '#,##0' })),
    ];
  });
}
